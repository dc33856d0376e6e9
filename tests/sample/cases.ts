import { TABLES } from '../../src/data/tables.ts';
import { abilityOf } from './ability.ts';
import { addedCases, filledForm, type CaseCounts } from './case-form.ts';
import { NEW_COMMUNES } from './communes.ts';
import { quarters, scaled } from './case-portions.ts';
import { between, type Chance } from './chance.ts';
import { addedFelt, feltCells, feltIn, feltOf, scaledFelt, type Felt } from './felt.ts';
import {
  foundersOf,
  holdersBefore,
  leavesNothing,
  livingIn,
  reportingPeriod,
} from './lifetimes.ts';
import { FIELDS } from './registers.ts';
import { sheet, type CellsOf, type Sheet } from './sheet.ts';
import { report } from './sources.ts';
import { PROVINCE, type SampleUnit } from './unit.ts';
import { CENTRE, TIER_OF } from './units.ts';
import { LAST_YEAR, progress } from './years.ts';

/** How many cases a unit of each peer group takes in a year. */
const VOLUMES = {
  departments: [900, 7000],
  verticals: [2000, 9000],
  districts: [9000, 32000],
  communes: [1500, 5200],
} as const;

type CaseGroup = keyof typeof VOLUMES;
const GROUPS = Object.keys(VOLUMES) as CaseGroup[];

/** The years in which the province reports by quarter as well. */
const FIRST_YEAR_OF_QUARTERS = 2023;

/** What a unit reports of its cases. */
interface Report {
  counts: CaseCounts;
  felt: Felt;
}

export function caseSheet(chance: Chance, year: number): Sheet {
  const named = GROUPS.flatMap((group) =>
    livingIn(year, group).map((unit) => ({
      ...{ unit, group, ...reportOf(chance, unit, group, year) },
    })),
  );
  const ofGroup = (group: CaseGroup) => named.filter((one) => one.group === group);
  const whole = added(named);
  const y = String(year);
  return sheet(TABLES.cases, year, [
    ...named.map(({ unit, ...own }) => {
      const full = row(unit.id, reportingPeriod(unit, year), own, year);
      return NEW_COMMUNES.includes(unit) ? shortForm(full) : full;
    }),
    ...GROUPS.filter((group) => ofGroup(group).length > 0).map((group) =>
      row(TIER_OF[group], y, added(ofGroup(group)), year),
    ),
    {
      ...row(PROVINCE, y, whole, year),
      mechanism: 'một cửa, một cửa liên thông',
      mechanism_en: 'one-stop and interlinked one-stop',
      digitised_share: (40 + 50 * progress(year)).toFixed(1),
      electronic_result_share: (35 + 55 * progress(year)).toFixed(1),
    },
    ...FIELDS.map(({ id, weight, slowness }) => ({
      ...row(PROVINCE, y, portion(whole, weight, slowness), year),
      field: id,
    })),
    ...(year < FIRST_YEAR_OF_QUARTERS ? [] : inQuarters(whole)).map((own, index) =>
      row(PROVINCE, `${y}-Q${String(index + 1)}`, own, year),
    ),
    {
      ...row(CENTRE, y, portion(added(ofGroup('departments')), 0.8, 1), year),
      note_vi: 'Đã tính trong số của từng sở.',
      note_en: 'Counted in the figures of the departments as well.',
    },
  ]);
}

/** The new communes report on the short form: what was resolved and when, what is open, and what people felt of it. */
const SHORT_FORM = [
  ...['resolved', 'on_time_or_early', 'late', 'pending'],
  ...['days_taken', 'returned', 'rejected', 'apologised'],
];
const NAMES = ['unit', 'period', 'status', 'source'];

function shortForm(full: CellsOf<typeof TABLES.cases>): CellsOf<typeof TABLES.cases> {
  const kept = Object.entries(full).filter(([column]) =>
    [...NAMES, ...SHORT_FORM].includes(column),
  );
  return Object.fromEntries(kept);
}

function row(
  unit: string,
  period: string,
  { counts, felt }: Report,
  year: number,
): CellsOf<typeof TABLES.cases> {
  const status = year === LAST_YEAR ? 'provisional' : '';
  const cells = { ...filledForm(counts), ...feltCells(felt, counts) };
  return { unit, period, ...cells, status, source: report(year) };
}

function added(all: readonly Report[]): Report {
  return {
    counts: addedCases(all.map(({ counts }) => counts)),
    felt: addedFelt(all.map(({ felt }) => felt)),
  };
}

/** Of one field or office. */
function portion({ counts, felt }: Report, share: number, slowness: number): Report {
  return { counts: scaled(counts, share), felt: scaledFelt(felt, share, slowness) };
}

function inQuarters({ counts, felt }: Report): Report[] {
  return quarters(counts).map((own, quarter) => ({ counts: own, felt: feltIn(felt, quarter) }));
}

function reportOf(chance: Chance, unit: SampleUnit, group: CaseGroup, year: number): Report {
  const counts = countsOf(chance, unit, group, year);
  return { counts, felt: feltOf(chance, `${unit.id}/${String(year)}`, counts) };
}

function countsOf(chance: Chance, unit: SampleUnit, group: CaseGroup, year: number): CaseCounts {
  const name = `${unit.id}/${String(year)}`;
  const ability = abilityOf(chance, unit);
  const whole = reportingPeriod(unit, year) === String(year);
  const growth = (1 + 0.35 * progress(year)) * between(chance, `volume/${name}`, 0.94, 1.06);
  const received = Math.round(sizeOf(chance, unit, group) * growth * (whole ? 1 : 0.5));
  const online = 0.02 + (0.68 + 0.15 * ability) * progress(year) ** 1.5;
  const received_online = Math.round(received * online);
  const carried_over = holdersBefore(unit, year)
    .map((holder) => openAt(chance, holder, group, year - 1))
    .reduce((sum, open) => sum + open, 0);
  const pending = leavesNothing(unit, year) ? 0 : openAt(chance, unit, group, year);
  const cancelled = Math.round(received * between(chance, `cancelled/${name}`, 0.004, 0.015));
  const resolved = received + carried_over - pending - cancelled;
  const lateness = (0.09 - 0.072 * progress(year)) * (1 - 0.55 * ability);
  const late = Math.round(resolved * lateness * between(chance, `late/${name}`, 0.85, 1.15));
  const early = Math.round(resolved * (0.34 + 0.3 * progress(year) + 0.05 * ability));
  return {
    ...{ received_online, received_direct: received - received_online, carried_over },
    ...{ early, on_time: resolved - early - late, late, cancelled },
    pending_overdue: Math.round(pending * lateness * 1.4),
  };
}

/** Cases that a unit leaves open when a year ends: the next year begins with them. */
function openAt(chance: Chance, unit: SampleUnit, group: CaseGroup, year: number): number {
  const share = between(chance, `open/${unit.id}/${String(year)}`, 0.03, 0.06);
  return Math.round(sizeOf(chance, unit, group) * share);
}

function sizeOf(chance: Chance, unit: SampleUnit, group: CaseGroup): number {
  const [low, high] = VOLUMES[group];
  return foundersOf(unit)
    .map(({ id }) => between(chance, `size/${id}`, low, high))
    .reduce((sum, size) => sum + size, 0);
}
