import type { Dataset } from '../data/dataset.ts';
import { isClass, type Figure } from '../data/figures.ts';
import { nextDay, yearOf, type Period, type PeriodKind } from '../data/period.ts';
import type { PeerGroup } from '../data/unit-kinds.ts';
import { rememberedOf } from './remember.ts';
import { figuresOf } from './select.ts';
import { peersIn } from './units.ts';
import { standsForUnit } from './stands-for-unit.ts';

/** A run of years, halves, quarters or months, one after another, in each of which cases were resolved late. */
export interface LateStreak {
  kind: PeriodKind;
  /** In order of time. Three at least: two late periods may be chance. */
  figures: readonly [Figure, Figure, Figure, ...Figure[]];
  /** Years inside the run of which no figure is known. */
  unknown: readonly number[];
}

/** Tried in this order: a run of years says more than a run of months. */
const KINDS: readonly PeriodKind[] = ['year', 'half', 'quarter', 'month'];

/**
 * The run of late periods that ends with the last period counted: the last of `year`, or the last of all where no
 * year is given. It is looked for backwards in time, and ends at a period without a late case, at one on which
 * sources disagree whether there were any, and at a missing period; only one missing year between two years does not
 * end it. Null where fewer than three periods are left.
 */
export function lateStreak(dataset: Dataset, unit: string, year?: number): LateStreak | null {
  const figures = figuresOf(dataset, 'cases.late', { unit }).filter(({ statement }) =>
    standsForUnit(statement),
  );
  for (const kind of KINDS) {
    const own = figures.filter(({ statement: { period } }) => period.kind === kind);
    const [first, second, third, ...rest] = streakIn(own, year);
    if (first && second && third) {
      const streak = [first, second, third, ...rest] as const;
      return { kind, figures: streak, unknown: kind === 'year' ? unknownIn(streak) : [] };
    }
  }
  return null;
}

/**
 * The figures of the run, the earliest first. Where several sources give a figure of one period, the first is taken.
 */
function streakIn(figures: readonly Figure[], year: number | undefined): Figure[] {
  const periods = [...Map.groupBy(figures, ({ statement }) => statement.period.raw).values()]
    .filter(([first]) => first && (year === undefined || yearOf(first.statement.period) <= year))
    .toSorted((a, b) => endOf(a).localeCompare(endOf(b)));
  const last = periods.at(-1)?.[0]?.statement.period;
  if (!last || (year !== undefined && yearOf(last) !== year)) return [];
  const streak: Figure[] = [];
  for (const own of periods.toReversed()) {
    const [figure] = own;
    const [next] = streak;
    if (!figure || !own.every(isSomeLate)) break;
    if (next && !follows(figure.statement.period, next.statement.period)) break;
    streak.unshift(figure);
  }
  return streak;
}

function endOf(figures: readonly Figure[]): string {
  return figures[0]?.statement.period.to ?? '';
}

/** "More than 0" means that some cases were late; "fewer than 5" may mean none. */
function isSomeLate({ value }: Figure): boolean {
  return !isClass(value) && value.mark !== 'less' && value.value > 0;
}

function unknownIn(figures: readonly Figure[]): number[] {
  const years = figures.map(({ statement }) => yearOf(statement.period));
  const next = years.map((year) => year + 1).slice(0, -1);
  return next.filter((year) => !years.includes(year));
}

/** A year also follows the one before the last: a single year without a figure does not end a streak. */
function follows(earlier: Period, later: Period): boolean {
  if (later.kind === 'year') return yearOf(later) - yearOf(earlier) <= 2;
  return nextDay(earlier.to) === later.from;
}

/** In a smaller group nothing is called usual. */
const FEWEST = 5;

/** True where three in four of the units of a group that have late cases counted in a year have such a streak: then it tells nothing of one of them. */
export const isStreakUsual = rememberedOf(
  (dataset: Dataset, group: PeerGroup, year: number): boolean => {
    const counted = peersIn(dataset, group, year).filter(({ id }) =>
      figuresOf(dataset, 'cases.late', { unit: id }).some(
        ({ statement }) => standsForUnit(statement) && yearOf(statement.period) === year,
      ),
    );
    const streaks = counted.filter(({ id }) => lateStreak(dataset, id, year) !== null);
    return counted.length >= FEWEST && streaks.length * 4 >= counted.length * 3;
  },
);
