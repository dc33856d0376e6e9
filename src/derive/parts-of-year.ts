import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure, type Statement } from '../data/figures.ts';
import { nextDay, type PeriodKind } from '../data/period.ts';
import { measureOf } from '../data/tables.ts';
import { addsUpOverTime } from './row-above-whole.ts';

/** A count of a longer period that is not what sources state of the shorter ones it is made of. */
export interface TimeGap {
  year: Figure;
  seasons: readonly Figure[];
  expected: number;
}

/** Of equal lengths, from the longest. */
const LENGTHS: readonly PeriodKind[] = ['half', 'quarter', 'month'];

/**
 * A year against its halves, quarters or months, a half or a quarter against what lies in it: where all of them are
 * stated for one unit and counted in one way. Of several sources the one of the whole is taken, or any where they agree;
 * rows that we derived prove nothing.
 */
export function partsOfYear(dataset: Dataset): TimeGap[] {
  const stated = dataset.statements.filter(
    ({ status }) => status !== 'derived' && status !== 'planned',
  );
  const together = Map.groupBy(stated, ({ table, unit, scope, dimensions }) =>
    [table, unit, scope, ...Object.values(dimensions)].join('\n'),
  );
  return [...together.values()].flatMap((rows) =>
    rows.flatMap((whole) =>
      LENGTHS.flatMap((length) => {
        const parts = rows.filter(({ period: { kind, from, to } }) => {
          const { period } = whole;
          return kind === length && from >= period.from && to <= period.to;
        });
        return whole.period.kind === length || parts.length < 2 ? [] : gapsOf(whole, parts);
      }),
    ),
  );
}

function gapsOf(whole: Statement, parts: readonly Statement[]): TimeGap[] {
  return [...whole.figures.values()].flatMap((year): TimeGap[] => {
    const total = exactNumber(year);
    if (total === null || !isSummed(year)) return [];
    const seasons = seasonsOf(whole, parts, year.column);
    if (seasons === null) return [];
    const expected = seasons.reduce((sum, figure) => sum + (exactNumber(figure) ?? 0), 0);
    return expected === total ? [] : [{ year, seasons, expected }];
  });
}

/** A case that was carried over is in the total of each period. */
function isSummed(figure: Figure): boolean {
  const isCount = measureOf(figure.indicator).measure === 'count';
  return isCount && figure.column !== 'total' && addsUpOverTime(figure);
}

/** One exact count for each part, from the first day to the last; null where one is missing or sources contradict each other. */
function seasonsOf(
  { period, source }: Statement,
  parts: readonly Statement[],
  column: Figure['column'],
): Figure[] | null {
  const seasons: Figure[] = [];
  for (let day = period.from; day <= period.to;) {
    const said = parts
      .filter(({ period: { from } }) => from === day)
      .flatMap(({ figures }) => figures.get(column) ?? []);
    const own = said.filter(({ statement }) => statement.source === source);
    const [first, ...others] = own.length > 0 ? own : said;
    const value = exactNumber(first);
    if (!first || value === null || others.some((other) => exactNumber(other) !== value))
      return null;
    seasons.push(first);
    day = nextDay(first.statement.period.to);
  }
  return seasons;
}
