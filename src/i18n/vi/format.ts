import type { Formats } from '../formats.ts';
import { isYearToDate, type PeriodLike, type QuantityLike } from '../measured.ts';
import { numbers } from '../numbers.ts';
import { words } from './words.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

const digits = numbers('vi-VN', {
  under: 'dưới',
  over: 'trên',
  bytes: (count) => `${count} byte`,
});

const languages = new Intl.DisplayNames('vi', { type: 'language' });

export const vietnamese: Formats = {
  ...digits,
  language: (code) => languages.of(code) ?? code,
  quantity: viQuantity,
  value: (value, kind) => {
    if ('class' in value) return words.classes[value.class];
    return kind === 'share' ? `${viQuantity(value)}%` : viQuantity(value);
  },
  date: viDate,
  period: viPeriod,
  periodName: viPeriod,
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

function viPeriod(period: PeriodLike): string {
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
}

function viQuantity({ value, mark, decimals }: QuantityLike): string {
  const marks = { exact: '', more: 'hơn ', less: 'dưới ', about: 'khoảng ', nearly: 'gần ' };
  return marks[mark] + digits.number(value, decimals);
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
