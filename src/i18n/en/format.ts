import type { Formats } from '../formats.ts';
import { isYearToDate, type PeriodLike, type QuantityLike } from '../measured.ts';
import { numbers } from '../numbers.ts';
import { plural } from './plural.ts';
import { words } from './words.ts';

const TAG = 'en-GB';
type Length = 'long' | 'short';

const MONTHS: Record<Length, string[]> = { long: monthNames('long'), short: monthNames('short') };
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const digits = numbers(TAG, {
  under: 'under',
  over: 'more than',
  bytes: (count) => `${count} ${plural(count, 'byte', 'bytes')}`,
});

const languages = new Intl.DisplayNames(TAG, { type: 'language' });

export const english: Formats = {
  ...digits,
  language: (code) => languages.of(code) ?? code,
  quantity: enQuantity,
  value: (value, kind) => {
    if ('class' in value) return words.classes[value.class];
    return kind === 'share' ? `${enQuantity(value)}%` : enQuantity(value);
  },
  date: (date) => enDate(date),
  period: (period) => {
    switch (period.kind) {
      case 'half':
      case 'quarter':
        return `in the ${enPeriodName(period)}`;
      case 'moment':
        return `${period.from === period.to ? 'on' : 'in'} ${enPeriodName(period)}`;
      case 'range':
        return `${isYearToDate(period) ? 'in' : 'from'} ${enPeriodName(period)}`;
      case 'year':
      case 'month':
        return `in ${enPeriodName(period)}`;
    }
  },
  periodName: enPeriodName,
  shortPeriod: (period) => {
    const year = period.to.slice(0, 4);
    const month = Number(period.to.slice(5, 7));
    switch (period.kind) {
      case 'year':
        return year;
      case 'half':
        return `H${String(month / 6)} ${year}`;
      case 'quarter':
        return `Q${String(month / 3)} ${year}`;
      case 'month':
        return enDate(period.to.slice(0, 7), 'short');
      case 'moment':
        return enDate(period.raw.slice(1), 'short');
      case 'range':
        return isYearToDate(period)
          ? `${year} to ${dayOfYear(period.to, 'short')}`
          : `${beginning(period, 'short')}–${enDate(period.to, 'short')}`;
    }
  },
};

/** "2020", "second quarter of 2020", "15 to 31 July 2019", "2025 up to 4 November". */
function enPeriodName(period: PeriodLike): string {
  const year = period.to.slice(0, 4);
  const month = Number(period.to.slice(5, 7));
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `${ORDINALS[month / 6 - 1] ?? ''} half of ${year}`;
    case 'quarter':
      return `${ORDINALS[month / 3 - 1] ?? ''} quarter of ${year}`;
    case 'month':
      return enDate(period.to.slice(0, 7));
    case 'moment':
      return enDate(period.raw.slice(1));
    case 'range':
      return isYearToDate(period)
        ? `${year} up to ${dayOfYear(period.to, 'long')}`
        : `${beginning(period, 'long')} to ${enDate(period.to)}`;
  }
}

/** The first day of a range, without what its last day says too: "15", "1 July", "1 December 2024". */
function beginning({ from, to }: PeriodLike, length: Length): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return String(Number(from.slice(8)));
  return from.slice(0, 4) === to.slice(0, 4) ? dayOfYear(from, length) : enDate(from, length);
}

function enQuantity({ value, mark, decimals }: QuantityLike): string {
  // "Under" and "more than" go with cases and with per cent alike; "less than" would not.
  const marks = {
    exact: '',
    more: 'more than ',
    less: 'under ',
    about: 'about ',
    nearly: 'nearly ',
  };
  return marks[mark] + digits.number(value, decimals);
}

/** "3 December 2019", "December 2019", "2019", as far as the date goes. */
function enDate(date: string, length: Length = 'long'): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return `${day === undefined ? monthOf(date, length) : dayOfYear(date, length)} ${year}`;
}

/** "4 November", "4 Nov" */
function dayOfYear(date: string, length: Length): string {
  return `${String(Number(date.slice(8)))} ${monthOf(date, length)}`;
}

function monthOf(date: string, length: Length): string {
  return MONTHS[length][Number(date.slice(5, 7)) - 1] ?? '';
}

function monthNames(month: Length): string[] {
  const names = new Intl.DateTimeFormat(TAG, { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => names.format(Date.UTC(2000, at)));
}
