import type { Dataset, Unit } from '../data/dataset.ts';
import type { IndicatorId } from '../data/tables.ts';
import type { UnitKind } from '../data/unit-kinds.ts';
import { standsForUnit } from './stands-for-unit.ts';
import { statementsOf } from './select.ts';
import { isFollowed } from './units.ts';

/** What a reader may expect of a unit each year, and the kinds it applies to. */
export interface Expectation {
  topic: GapTopic;
  /** If one of these figures is published, the topic is not a gap. */
  indicators: readonly IndicatorId[];
  /**
   * Those of `indicators` that are about the topic without answering it: they say how many procedures there are, but
   * not how many go through the one-stop counter.
   */
  beside: readonly IndicatorId[];
  /** A year is complete when it has at least one figure of each of these lists. */
  whole: readonly (readonly IndicatorId[])[];
  of: readonly UnitKind[];
  /**
   * True of what is counted on one day, as procedures are: a count on any day of the year then stands for the year.
   */
  atMoment: boolean;
}

export const EXPECTED: readonly Expectation[] = [
  {
    topic: 'one-stop',
    indicators: [
      'procedures.one_stop',
      'procedures.announced',
      'procedures.total',
      'procedures.at_centre',
    ],
    beside: ['procedures.announced', 'procedures.total'],
    whole: [['procedures.one_stop', 'procedures.at_centre']],
    of: ['province', 'department', 'vertical', 'district', 'commune', 'centre'],
    atMoment: true,
  },
  {
    topic: 'cases',
    indicators: ['cases.resolved', 'cases.total', 'cases.received_new'],
    beside: [],
    whole: [
      ['cases.resolved'],
      ['cases.late', 'cases.late_share', 'cases.on_time_or_early', 'cases.on_time_or_early_share'],
    ],
    of: ['province', 'department', 'vertical', 'district', 'commune', 'centre'],
    atMoment: false,
  },
  {
    topic: 'rating',
    indicators: ['scores.score', 'scores.class', 'service.score'],
    beside: [],
    whole: [['scores.score', 'service.score']],
    of: ['department', 'vertical', 'district'],
    atMoment: false,
  },
  {
    topic: 'national',
    indicators: ['national.value', 'national.rank'],
    beside: [],
    whole: [['national.value'], ['national.rank']],
    of: ['province'],
    atMoment: false,
  },
];

export type GapTopic = 'one-stop' | 'cases' | 'rating' | 'national';

/** Topics of which no source found says anything for a unit in a year. */
export function gapsOf(dataset: Dataset, unit: Unit, year: number): GapTopic[] {
  if (!isFollowed(unit)) return [];
  const published = new Set(
    statementsOf(dataset, { unit: unit.id, year }).flatMap((statement) =>
      [...statement.figures.values()].map(({ indicator }) => indicator),
    ),
  );
  return EXPECTED.filter(
    ({ indicators, of }) => of.includes(unit.kind) && !indicators.some((id) => published.has(id)),
  ).map(({ topic }) => topic);
}

/** True of a unit whose cases are counted all together, and nowhere by field: what became of its land files nobody has published. */
export function neverByField(dataset: Dataset, unit: Unit): boolean {
  const cases = statementsOf(dataset, { unit: unit.id, table: 'cases' });
  return (
    cases.some(standsForUnit) && cases.every(({ dimensions }) => dimensions.field === undefined)
  );
}
