/**
 * When a figure holds. A flow runs over days; a stock is counted at one moment
 * (written with @). The grammar for editors stands in HUONG-DAN.md, "Kỳ".
 */
export interface Period {
  /**
   * The one way to write these days, by which figures of the same time find each other: "2019-01/2019-06" is "2019-H1".
   * Ids of figures hold the cell as it was typed.
   */
  raw: string;
  kind: PeriodKind;
  /** First and last day, YYYY-MM-DD, both included. */
  from: string;
  to: string;
}

export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'range' | 'moment';

export type PeriodReading =
  { ok: true; period: Period } | { ok: false; reason: 'form' | 'calendar' | 'order' };

/** The years a period may lie in: any other year is a typing mistake. */
export const PERIOD_YEARS: YearRange = { first: 1990, last: 2099 };

export interface YearRange {
  first: number;
  last: number;
}

const YEAR = '(?:19[9]\\d|20\\d\\d)';
const FORMS: [PeriodKind, RegExp][] = [
  ['year', new RegExp(`^(${YEAR})$`)],
  ['half', new RegExp(`^(${YEAR})-H([12])$`)],
  ['quarter', new RegExp(`^(${YEAR})-Q([1-4])$`)],
  ['month', new RegExp(`^(${YEAR})-(\\d\\d)$`)],
  ['range', new RegExp(`^(${YEAR}-\\d\\d(?:-\\d\\d)?)/(${YEAR}-\\d\\d(?:-\\d\\d)?)$`)],
  ['moment', new RegExp(`^@(${YEAR}-\\d\\d(?:-\\d\\d)?)$`)],
];

const PARTS = ['H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'] as const;

export function parsePeriod(raw: string): PeriodReading {
  for (const [kind, form] of FORMS) {
    const match = form.exec(raw);
    if (match) return withDays(raw, kind, match[1] ?? '', match[2] ?? '');
  }
  return { ok: false, reason: 'form' };
}

function withDays(raw: string, kind: PeriodKind, first: string, second: string): PeriodReading {
  const [from, to] = bounds(kind, first, second);
  if (!from || !to) return { ok: false, reason: 'calendar' };
  if (from > to) return { ok: false, reason: 'order' };
  const named = kind === 'range' ? stretch(from, to) : { kind, raw };
  return { ok: true, period: { ...named, from, to } };
}

/** The name that days have in the calendar, if any: a year, a half, a quarter, a month; or else both their ends. */
function stretch(from: string, to: string): Pick<Period, 'kind' | 'raw'> {
  const year = from.slice(0, 4);
  const names = [year, ...PARTS.map((part) => `${year}-${part}`), from.slice(0, 7)];
  const same = names.flatMap((name) => {
    const reading = parsePeriod(name);
    return reading.ok && reading.period.from === from && reading.period.to === to
      ? [reading.period]
      : [];
  });
  return same[0] ?? { kind: 'range', raw: `${from}/${to}` };
}

function bounds(kind: PeriodKind, first: string, second: string): [string | null, string | null] {
  switch (kind) {
    case 'year':
      return [`${first}-01-01`, `${first}-12-31`];
    case 'half':
      return second === '1'
        ? [`${first}-01-01`, `${first}-06-30`]
        : [`${first}-07-01`, `${first}-12-31`];
    case 'quarter': {
      const lastMonth = Number(second) * 3;
      return [firstDay(`${first}-${two(lastMonth - 2)}`), lastDay(`${first}-${two(lastMonth)}`)];
    }
    case 'month':
      return [firstDay(`${first}-${second}`), lastDay(`${first}-${second}`)];
    case 'range':
      return [firstDay(first), lastDay(second)];
    case 'moment':
      return [firstDay(first), lastDay(first)];
  }
}

/** Whether something would end before it begins. Blank: not known, and nothing can be said. */
export function isReversed(from: string, to: string): boolean {
  return from !== '' && to !== '' && (firstDay(from) ?? '') > (lastDay(to) ?? '');
}

/** "2019" */
export function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

/** First day of a year, month or day; null when the calendar has no such day. */
export function firstDay(date: string): string | null {
  if (isYear(date)) return `${date}-01-01`;
  if (/^\d{4}-\d\d$/.test(date)) return calendarDay(`${date}-01`);
  return calendarDay(date);
}

/** Last day of a year, month or day; null when the calendar has no such day. */
export function lastDay(date: string): string | null {
  if (isYear(date)) return `${date}-12-31`;
  if (!/^\d{4}-\d\d$/.test(date)) return calendarDay(date);
  const [year, month] = date.split('-').map(Number);
  const day = lastDayOf(year ?? 0, month ?? 0);
  return day === null ? null : `${date}-${day}`;
}

function calendarDay(date: string): string | null {
  const [, year, month, day = '00'] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const last = lastDayOf(Number(year), Number(month));
  return last !== null && day >= '01' && day <= last ? date : null;
}

/** "28" to "31"; null when there is no such month. */
function lastDayOf(year: number, month: number): string | null {
  if (!(month >= 1 && month <= 12)) return null;
  return two(new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** The year a period belongs to: the one in which it ends. */
export function yearOf(period: Period): number {
  return Number(period.to.slice(0, 4));
}

export function isStock(period: Period): boolean {
  return period.kind === 'moment';
}

/** The day after a day, both YYYY-MM-DD; "" where the day is none. */
export function nextDay(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time + 86_400_000).toISOString().slice(0, 10);
}
