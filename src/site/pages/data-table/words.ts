import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { table: string }) => `Bảng dữ liệu: ${s.table}`,
  description: (s: { table: string }) =>
    `Bảng “${s.table}”: các cột nghĩa là gì, và các tệp tải về.`,
  rows: (s: { rows: string; columns: string }) => `${s.rows} dòng, ${s.columns} cột.`,
  key: (s: { columns: string }) => `Mỗi dòng được nhận ra bằng: ${s.columns}.`,
  files: 'Tải cả bảng',
  columns: 'Các cột',
  indicators: 'Tải từng chỉ tiêu',
  indicatorsNote: 'Mỗi tệp gồm mọi đơn vị và mọi năm của một chỉ tiêu.',
  sizes: 'Cỡ và tổng kiểm của từng tệp',
  id: 'mã',
  text: 'chữ',
  number: 'số',
  date: 'ngày, tháng hoặc năm',
  period: 'kỳ: năm, nửa năm, quý, tháng, khoảng ngày, hoặc thời điểm (có @ ở đầu)',
  oneOf: (s: { values: string }) => `một trong: ${s.values}`,
  reference: (s: { register: string }) => `mã trong bảng “${s.register}”`,
  references: (s: { register: string }) => `một hay nhiều mã trong bảng “${s.register}”`,
  required: 'không để trống',
  unit: (s: { unit: string }) => `đơn vị tính: ${s.unit}`,
};

const en: typeof vi = {
  title: (s) => `Data table: ${s.table}`,
  description: (s) => `The table “${s.table}”: what its columns mean, and its files to download.`,
  rows: (s) =>
    `${s.rows} ${plural(s.rows, 'row', 'rows')}, ${s.columns} ${plural(s.columns, 'column', 'columns')}.`,
  key: (s) => `Each row is identified by: ${s.columns}.`,
  files: 'Download the whole table',
  columns: 'Columns',
  indicators: 'Download a single indicator',
  indicatorsNote: 'Each file has all units and all years of one indicator.',
  sizes: 'Size and checksum of each file',
  id: 'code',
  text: 'text',
  number: 'number',
  date: 'day, month or year',
  period:
    'period: year, half-year, quarter, month, range of days, or point in time (with @ in front)',
  oneOf: (s) => `one of: ${s.values}`,
  reference: (s) => `a code of the table “${s.register}”`,
  references: (s) => `one or more codes of the table “${s.register}”`,
  required: 'never blank',
  unit: (s) => `counted in: ${s.unit}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
