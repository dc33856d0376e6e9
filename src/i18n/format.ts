import type { Locale } from './locale.ts';
import { words } from './vi/words.ts';

/** Numbers, dates and periods as a reader of each language writes them. Formatting happens last. */
export interface Formats {
  /** 253779 → 253.779; decimals are kept as printed. */
  number: (value: number, decimals?: number) => string;
  /** With the word for a bound, as the source has it: "hơn 9.031". */
  quantity: (quantity: QuantityLike) => string;
  /** A figure of any kind: "253.779", "99,62%", "xuất sắc". */
  value: (value: QuantityLike | { class: keyof typeof words.classes }, kind: string) => string;
  /** A share that we work out: 99.617 → "99,62%". Only none is 0% and only all is 100%: 99.9996 → "trên 99,99%". */
  percent: (value: number) => string;
  /** "+0,72", "−3": always with its sign. */
  signed: (value: number, decimals?: number) => string;
  /** 2019-12-03 → 3/12/2019; 2019-12 → tháng 12/2019. */
  date: (date: string) => string;
  /** Inside a sentence: "quý II năm 2020". */
  period: (period: PeriodLike) => string;
  /** On an axis or in a table: "Q.II/2020". */
  shortPeriod: (period: PeriodLike) => string;
  /** en → "Tiếng Anh" */
  language: (code: string) => string;
  /** "a, b và c" */
  list: (items: readonly string[]) => string;
}

interface QuantityLike {
  value: number;
  mark: 'exact' | 'more' | 'less' | 'about' | 'nearly';
  decimals: number;
}

interface PeriodLike {
  raw: string;
  kind: 'year' | 'half' | 'quarter' | 'month' | 'range' | 'moment';
  from: string;
  to: string;
}

/** A sum of shares that fill a whole may miss 100 by this much and no more. */
const BINARY_NOISE = 1e-9;
const ROMAN = ['I', 'II', 'III', 'IV'];

export function formatsFor(locale: Locale): Formats {
  return FORMATS[locale];
}

function numbers(tag: string) {
  // A number format is slow to create and fast to use, so each is created once.
  const made = new Map<string, Intl.NumberFormat>();
  const format = (value: number, decimals: number, sign: 'auto' | 'exceptZero') => {
    const key = `${sign}${String(decimals)}`;
    const known = made.get(key);
    if (known) return known.format(value);
    const fresh = new Intl.NumberFormat(tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: sign,
    });
    made.set(key, fresh);
    return fresh.format(value);
  };
  return {
    number: (value: number, decimals = 0) => format(value, decimals, 'auto'),
    signed: (value: number, decimals = 0) =>
      format(value, decimals, 'exceptZero').replace('-', '−'),
    list: (items: readonly string[]) =>
      new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
  };
}

const vi = numbers('vi-VN');

const viLanguages = new Intl.DisplayNames('vi', { type: 'language' });

const vietnamese: Formats = {
  ...vi,
  language: (code) => viLanguages.of(code) ?? code,
  quantity: viQuantity,
  value: (value, kind) => {
    if ('class' in value) return words.classes[value.class];
    return kind === 'share' ? `${viQuantity(value)}%` : viQuantity(value);
  },
  percent: viPercent,
  date: (date) => viDate(date),
  period: (period) => {
    const year = period.to.slice(0, 4);
    const month = Number(period.to.slice(5, 7));
    switch (period.kind) {
      case 'year':
        return `năm ${year}`;
      case 'half':
        return month === 6 ? `6 tháng đầu năm ${year}` : `6 tháng cuối năm ${year}`;
      case 'quarter':
        return `quý ${ROMAN[month / 3 - 1] ?? ''} năm ${year}`;
      case 'month':
        return `tháng ${String(month)} năm ${year}`;
      case 'moment':
        return period.from === period.to
          ? `ngày ${viDate(period.raw.slice(1))}`
          : viDate(period.raw.slice(1));
      case 'range':
        return isYearToDate(period)
          ? `cộng dồn đến ${viDate(period.to)}`
          : `từ ${viDate(period.from)} đến ${viDate(period.to)}`;
    }
  },
  shortPeriod: (period) => {
    const year = period.to.slice(0, 4);
    const month = Number(period.to.slice(5, 7));
    switch (period.kind) {
      case 'year':
        return year;
      case 'half':
        return `${month === 6 ? '6 tháng đầu' : '6 tháng cuối'} ${year}`;
      case 'quarter':
        return `Quý ${ROMAN[month / 3 - 1] ?? ''}/${year}`;
      case 'month':
        return `T${String(month)}/${year}`;
      case 'moment':
        return viShort(period.raw.slice(1));
      case 'range':
        return isYearToDate(period)
          ? `cộng dồn đến ${viShort(period.to)}`
          : `${viShort(period.from)}–${viShort(period.to)}`;
    }
  },
};

const FORMATS: Record<Locale, Formats> = { vi: vietnamese };

/** From the first of January to a day of the same year: offices count their year so far. */
function isYearToDate({ from, to }: PeriodLike): boolean {
  return from === `${to.slice(0, 4)}-01-01`;
}

function viQuantity({ value, mark, decimals }: QuantityLike): string {
  const marks = { exact: '', more: 'hơn ', less: 'dưới ', about: 'khoảng ', nearly: 'gần ' };
  return marks[mark] + vi.number(value, decimals);
}

function viPercent(value: number): string {
  const near = (end: number) => Math.abs(value - end) < 0.005;
  const exactly = (end: number) => Math.abs(value - end) < BINARY_NOISE;
  for (const end of [0, 100]) if (exactly(end)) return `${String(end)}%`;
  if (near(0)) return 'dưới 0,01%';
  if (near(100)) return value < 100 ? 'trên 99,99%' : 'trên 100%';
  return `${vi.number(value, 2)}%`;
}

function viDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `năm ${year}`;
  if (day === undefined) return `tháng ${String(Number(month))}/${year}`;
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
}

function viShort(date: string): string {
  return viDate(date).replace('tháng ', 'T').replace('năm ', '');
}
