import { CLASSES, type UnitClass } from '../../src/data/classes.ts';
import { TABLES } from '../../src/data/tables.ts';
import { abilityOf } from './ability.ts';
import { between, type Chance } from './chance.ts';
import { UNIT_INDEX } from './indices.ts';
import { livingAt } from './lifetimes.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { rating } from './sources.ts';
import { PROVINCE, SAMPLE_GROUPS, type SampleGroup, type SampleUnit } from './unit.ts';
import { TIER_OF } from './units.ts';
import { progress } from './years.ts';

/** Where each class begins. */
const LOWEST: Readonly<Record<UnitClass, number>> = {
  excellent: 90,
  good: 80,
  fair: 70,
  average: 60,
  weak: 0,
};

/** Units that reach the very score of another: they share its place. */
const TIES: Readonly<Record<string, string>> = {
  'go-trang-non': 'dong-sen-vang',
  'so-hoc-tro': 'so-thuoc-nam',
};
/** Years in which they do. */
const TIED_YEARS: readonly number[] = [2019, 2023];

interface Rated {
  unit: SampleUnit;
  score: number;
  class: UnitClass;
}

export function ratingSheets(chance: Chance, year: number): Sheet[] {
  const groups = SAMPLE_GROUPS.map((group) => ({
    group,
    rated: ratedIn(chance, group, year),
  })).filter(({ rated }) => rated.length > 0);
  const common = { period: String(year), index: UNIT_INDEX, source: rating(year) };
  return [
    sheet(
      TABLES.scores,
      year,
      groups.flatMap(({ rated }) => rated.map((one) => ({ ...common, ...scoreCells(one, rated) }))),
    ),
    sheet(TABLES.classes, year, [
      ...groups.map(({ group, rated }) => ({
        ...common,
        unit: TIER_OF[group],
        ...classCells(rated),
      })),
      { ...common, unit: PROVINCE, ...classCells(groups.flatMap(({ rated }) => rated)) },
    ]),
  ];
}

/** The units alive when the year ends: one that ended before is not scored. */
function ratedIn(chance: Chance, group: SampleGroup, year: number): Rated[] {
  return livingAt(year, group).map((unit) => {
    const score = scoreOf(chance, unit, year);
    const reached = CLASSES.find((name) => score >= LOWEST[name]) ?? 'weak';
    return { unit, score, class: reached };
  });
}

function scoreOf(chance: Chance, unit: SampleUnit, year: number): number {
  const equal = TIED_YEARS.includes(year) ? TIES[unit.id] : undefined;
  const id = equal ?? unit.id;
  const ability = abilityOf(chance, { ...unit, id });
  const noise = between(chance, `score/${id}/${String(year)}`, -3, 3);
  const score = 76 + 11 * progress(year) + 8 * ability + noise;
  return Math.round(Math.min(score, 99.5) * 100) / 100;
}

function scoreCells(own: Rated, rated: readonly Rated[]): CellsOf<typeof TABLES.scores> {
  return {
    unit: own.unit.id,
    score: own.score.toFixed(2),
    max: 100,
    rank: 1 + rated.filter(({ score }) => score > own.score).length,
    rank_of: rated.length,
    class: own.class,
  };
}

function classCells(rated: readonly Rated[]): CellsOf<typeof TABLES.classes> {
  const inClass = (name: UnitClass) => rated.filter((one) => one.class === name);
  const lowest = (name: UnitClass) => {
    const scores = inClass(name).map(({ score }) => score);
    return scores.length === 0 ? '' : Math.min(...scores).toFixed(2);
  };
  return {
    scored: rated.length,
    excellent: inClass('excellent').length,
    good: inClass('good').length,
    fair: inClass('fair').length,
    average: inClass('average').length,
    weak: inClass('weak').length,
    excellent_lowest: lowest('excellent'),
    good_lowest: lowest('good'),
    fair_lowest: lowest('fair'),
    average_lowest: lowest('average'),
  };
}
