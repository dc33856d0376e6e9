import { firstDay } from './period.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|thg\\s?\\d\\d?)[a-z]*';
const DAY_MONTH = new RegExp(`^(\\d\\d?)[-/ ]${MONTH}(?:[-/ ](\\d\\d|\\d{4}))?$`, 'i');
const MONTH_YEAR = new RegExp(`^${MONTH}[-/ ](\\d\\d|\\d{4})$`, 'i');
const NUMERIC = /^(\d\d?)([-/.])(\d\d?)(?:\2(\d\d|\d{4}))?$/;
const YEAR_FIRST = /^(\d{4})[-/](\d\d?)[-/](\d\d?)$/;

/**
 * The dates that a cell shows in the way of a spreadsheet: "Mar-19" is 2019-03,
 * "01/03/2019" may be two days, "1-Thg5" tells no year and so none at all; null
 * when the cell is no date.
 */
export function spreadsheetDates(cell: string): string[] | null {
  const monthYear = MONTH_YEAR.exec(cell);
  if (monthYear) return onCalendar([[year(monthYear[2]), month(monthYear[1])]]);
  const yearFirst = YEAR_FIRST.exec(cell);
  if (yearFirst) return onCalendar([[yearFirst[1], yearFirst[2], yearFirst[3]]]);
  const dayMonth = DAY_MONTH.exec(cell);
  if (dayMonth) return onCalendar([[year(dayMonth[3]), month(dayMonth[2]), dayMonth[1]]]);
  const numeric = NUMERIC.exec(cell);
  // 12.05 is a number; 12.05.2019 is not.
  if (!numeric || (numeric[2] === '.' && numeric[4] === undefined)) return null;
  const [, first, , second, last] = numeric;
  return onCalendar([
    [year(last), second, first],
    [year(last), first, second],
  ]);
}

function month(name = ''): string {
  const index = MONTHS.indexOf(name.toLowerCase());
  return index === -1 ? name.replace(/\D/g, '') : String(index + 1);
}

/** Excel takes 00 to 29 for this century. */
function year(digits: string | undefined): string | undefined {
  if (digits?.length !== 2) return digits;
  return (digits < '30' ? '20' : '19') + digits;
}

/** Those with a year, of the dates that can be; null when none can. */
function onCalendar(dates: (string | undefined)[][]): string[] | null {
  const possible = dates.filter(([given, ...rest]) =>
    firstDay([given ?? '2000', ...rest.map(twoDigits)].join('-')),
  );
  if (possible.length === 0) return null;
  const written = possible.map(([given, ...rest]) =>
    given === undefined ? null : [given, ...rest.map(twoDigits)].join('-'),
  );
  return [...new Set(written)].filter((date) => date !== null);
}

function twoDigits(part = ''): string {
  return part.padStart(2, '0');
}
