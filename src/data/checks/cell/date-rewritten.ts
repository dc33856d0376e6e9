import type { Fault } from '../../issue.ts';
import { parsePeriod } from '../../period.ts';
import { spreadsheetDates } from '../../spreadsheet-date.ts';

/**
 * A spreadsheet shows 2019-03 as Mar-19 or 01/03/2019, and writes what it shows.
 * Whether the third or the first month was meant, only the editor knows.
 */
export function dateRewritten(cell: string): Fault | null {
  const dates = spreadsheetDates(cell);
  if (dates === null) return null;
  const meanings = dates.flatMap((date) => [...wholeMonth(date), date]);
  return { code: 'date-rewritten', of: 'date', meanings };
}

/** The same for a period, where a single day is a moment. */
export function periodRewritten(cell: string): Fault | null {
  const dates = spreadsheetDates(cell);
  if (dates === null) return null;
  const meanings = dates
    .flatMap((date) => [...wholeMonth(date), date.length > 7 ? `@${date}` : date])
    .filter((meaning) => parsePeriod(meaning).ok);
  return { code: 'date-rewritten', of: 'period', meanings: [...months(cell), ...meanings] };
}

/** Whoever writes 2019-01/09 means the first nine months. */
function months(cell: string): string[] {
  const [, year = '', first = '', last = ''] = /^(\d{4})-(\d\d)\/(\d\d)$/.exec(cell) ?? [];
  return first < last ? [`${year}-${first}/${year}-${last}`] : [];
}

/** A month becomes its first day, so that a first day may have been a month. */
function wholeMonth(date: string): string[] {
  return date.endsWith('-01') && date.length > 7 ? [date.slice(0, 7)] : [];
}
