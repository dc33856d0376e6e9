import type { RawFile } from '../../csv/csv.ts';
import type { Fault, Issue } from '../../issue.ts';
import { parsePeriod, PERIOD_YEARS, type YearRange } from '../../period.ts';

const YEAR = /(?<![\d-])\d{3,}(?=$|[-/])/g;
/** Laws and registers are older than what is counted. */
const DATE_YEARS: YearRange = { first: 1800, last: 2099 };

export function periodYear(cell: string): Fault | null {
  return outOfRange(cell, PERIOD_YEARS);
}

export function dateYear(cell: string): Fault | null {
  return cell.includes('/') || cell.includes('@') ? null : outOfRange(cell, DATE_YEARS);
}

/** A folder is named by a year; with a digit too many or too few it is read as no table's. */
export function folderYear(files: readonly RawFile[]): Issue[] {
  return files.flatMap(({ file }): Issue[] => {
    const year = /^(\d{3,})\//.exec(file)?.[1];
    const fault = year === undefined ? null : outOfRange(year, PERIOD_YEARS);
    return fault ? [{ fault, file, line: null, column: null, found: year ?? null }] : [];
  });
}

/** 0219, 20199, 2109: what would be in order if only the year were another. */
function outOfRange(cell: string, range: YearRange): Fault | null {
  const wrong = cell.match(YEAR)?.find((year) => !within(year, range));
  if (wrong === undefined || !wellFormed(cell.replace(YEAR, '2019'))) return null;
  return { code: 'year-out-of-range', year: wrong, ...range };
}

function within(year: string, { first, last }: YearRange): boolean {
  return year.length === 4 && Number(year) >= first && Number(year) <= last;
}

function wellFormed(cell: string): boolean {
  const reading = parsePeriod(cell);
  return reading.ok || reading.reason !== 'form' || /^2019-\d\d-\d\d$/.test(cell);
}
