import { TABLES } from '../../src/data/tables.ts';
import { abilityOf } from './ability.ts';
import { between, type Chance } from './chance.ts';
import { foundersOf, livingAt } from './lifetimes.ts';
import { FIELDS } from './registers.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { report } from './sources.ts';
import { PROVINCE, type SampleUnit } from './unit.ts';
import { CENTRE, LEVELS } from './units.ts';
import { progress, yearEnd } from './years.ts';

type ProcedureRow = CellsOf<typeof TABLES.procedures>;

/** The stocks that tiers and the province add up. */
interface Counts {
  announced: number;
  one_stop: number;
  interlinked: number;
}

/** Until this year procedures online were counted by four levels. */
const LAST_YEAR_OF_LEVELS = 2021;

export function procedureSheet(chance: Chance, year: number): Sheet {
  const own = (group: 'departments' | 'verticals' | 'districts' | 'communes') =>
    livingAt(year, group).map((unit) => ({ unit, counts: countsOf(chance, unit, year) }));
  const provincial = [...own('departments'), ...own('verticals')];
  const local = [...own('districts'), ...own('communes')];
  const shared = (group: 'districts' | 'communes', announced: number) =>
    asIn(
      own(group).map(({ counts }) => counts),
      announced,
      year,
    );
  const levels: [string, Counts][] = [
    [LEVELS.province, sum(provincial.map(({ counts }) => counts))],
    ...(own('districts').length === 0
      ? []
      : [[LEVELS.districts, shared('districts', districtCatalogue(year))] as [string, Counts]]),
    [LEVELS.communes, shared('communes', communeCatalogue(year))],
  ];
  const whole = sum(levels.map(([, counts]) => counts));
  const atCentre = (counts: Counts) => Math.round(counts.one_stop * 0.8);
  return sheet(TABLES.procedures, year, [
    ...provincial.map(({ unit, counts }) => ({
      ...stock(unit.id, counts, year),
      at_centre: atCentre(counts),
    })),
    ...local.map(({ unit, counts }) => stock(unit.id, counts, year)),
    ...levels.map(([unit, counts]) => stock(unit, counts, year)),
    { ...stock(PROVINCE, whole, year), ...countedSince2026(whole.announced, year) },
    ...fieldRows(whole, year),
    announcements(chance, year),
    {
      ...{ unit: CENTRE, period: `@${yearEnd(year)}`, source: report(year) },
      at_centre: provincial.reduce((total, { counts }) => total + atCentre(counts), 0),
    },
  ]);
}

function countsOf(chance: Chance, unit: SampleUnit, year: number): Counts {
  const announced = announcedBy(chance, unit, year);
  const noise = between(chance, `one-stop/${unit.id}/${String(year)}`, -0.02, 0.02);
  const share = 0.62 + 0.25 * progress(year) + 0.1 * abilityOf(chance, unit) + noise;
  const one_stop = Math.round(announced * Math.min(share, 0.99));
  return { announced, one_stop, interlinked: interlinkedOf(one_stop, year) };
}

function announcedBy(chance: Chance, unit: SampleUnit, year: number): number {
  const missing = Math.floor(between(chance, `unannounced/${unit.id}/${String(year)}`, 0, 4));
  if (unit.kind === 'district') return districtCatalogue(year) - missing;
  if (unit.kind === 'commune') return communeCatalogue(year) - missing;
  const base = foundersOf(unit)
    .map(({ id }) => between(chance, `announced/${id}`, 45, 150))
    .reduce((total, number) => total + number, 0);
  return Math.round(base * (1 + 0.12 * progress(year))) - missing;
}

function districtCatalogue(year: number): number {
  return Math.round(236 + 22 * progress(year));
}

function communeCatalogue(year: number): number {
  return Math.round(108 + 14 * progress(year));
}

/** A list of procedures that all units of a group share: as many of it through the one-stop as of all their lists together. */
function asIn(units: readonly Counts[], announced: number, year: number): Counts {
  const all = sum(units);
  const one_stop = Math.round((announced * all.one_stop) / all.announced);
  return { announced, one_stop, interlinked: interlinkedOf(one_stop, year) };
}

function interlinkedOf(oneStop: number, year: number): number {
  return Math.round(oneStop * (0.04 + 0.14 * progress(year)));
}

function sum(all: readonly Counts[]): Counts {
  const total = (column: keyof Counts) => all.reduce((so, counts) => so + counts[column], 0);
  return {
    announced: total('announced'),
    one_stop: total('one_stop'),
    interlinked: total('interlinked'),
  };
}

function stock(unit: string, counts: Counts, year: number): ProcedureRow {
  const period = `@${yearEnd(year)}`;
  return { unit, period, ...counts, ...onlineOf(counts.announced, year), source: report(year) };
}

/** Four levels at first; "fully" and "partly" online later. */
function onlineOf(announced: number, year: number): ProcedureRow {
  const of = (share: number) => Math.round(announced * share);
  if (year > LAST_YEAR_OF_LEVELS) {
    const online_full = of(0.28 + 0.25 * progress(year));
    const online_partial = of(0.3);
    return { on_portal: online_full + online_partial, online_full, online_partial };
  }
  const online_level_1_2 = of(0.5 - 0.3 * progress(year));
  const online_level_3 = of(0.08 + 0.3 * progress(year));
  const online_level_4 = of(0.01 + 0.3 * progress(year));
  const online_level_3_4 = online_level_3 + online_level_4;
  return {
    ...{ online_level_1_2, online_level_3, online_level_4, online_level_3_4 },
    online_level_2: Math.round(online_level_1_2 * 0.9),
    on_portal: online_level_1_2 + online_level_3_4,
  };
}

/** What tables ask for since 2026, of the whole province: what is not online yet, and services beside procedures. */
function countedSince2026(announced: number, year: number): ProcedureRow {
  if (year < 2026) return {};
  const { online_full, online_partial } = onlineOf(announced, year);
  const not_online = 40;
  const services = { services_level_1_2: 40, services_level_3: 310, services_level_4: 905 };
  return {
    total: announced + 7,
    not_online,
    on_portal: Number(online_full) + Number(online_partial) + not_online,
    eligible_full: Number(online_full) + 60,
    services_on_portal: 40 + 310 + 905,
    ...services,
  };
}

function fieldRows(whole: Counts, year: number): ProcedureRow[] {
  return FIELDS.map(({ id, weight }) => ({
    ...{ unit: PROVINCE, period: `@${yearEnd(year)}`, field: id, source: report(year) },
    announced: Math.round(whole.announced * weight * 0.3),
    one_stop: Math.round(whole.one_stop * weight * 0.3),
  }));
}

function announcements(chance: Chance, year: number): ProcedureRow {
  const drawn = (what: string, low: number, high: number) =>
    Math.floor(between(chance, `${what}/${String(year)}`, low, high));
  const fresh = drawn('new', 40, 160);
  const amended = drawn('amended', 90, 320);
  const abolished = drawn('abolished', 20, 120);
  return {
    ...{ unit: PROVINCE, period: String(year), source: report(year) },
    decisions: drawn('decisions', 24, 70),
    announced_in_period: fresh + amended + abolished,
    ...{ new: fresh, amended, abolished },
  };
}
