import type { PeriodKind } from '../../../data/period.ts';
import type { Locale } from '../../../i18n/locale.ts';

interface Part {
  /** Of a month, quarter or half: which one. */
  nth: number;
  /** Its first and last day, without the year. */
  from: DayOfYear;
  to: DayOfYear;
}

interface DayOfYear {
  day: number;
  month: number;
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];
const englishMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });

/** 1 → "January" */
const monthOf = (month: number) => englishMonth.format(Date.UTC(2000, month - 1));

const vi = {
  title: 'So sánh',
  description:
    'Chọn đơn vị cùng nhóm, chỉ tiêu và năm: hình, bảng, một câu tóm tắt và tệp tải về của đúng phần đã chọn.',
  intro:
    'Sở so với sở, huyện so với huyện, xã so với xã. Lựa chọn nằm trong địa chỉ của trang, nên gửi địa chỉ là gửi cả bảng so sánh.',
  introWithoutDistricts:
    'Sở so với sở, xã so với xã. Lựa chọn nằm trong địa chỉ của trang, nên gửi địa chỉ là gửi cả bảng so sánh.',
  nothing:
    'Chưa có gì để so sánh: cần một chỉ tiêu đã có số liệu của hai đơn vị cùng nhóm, hoặc của một đơn vị trong hai năm.',
  provinces: 'Tỉnh',
  form: 'Chọn để so sánh',
  group: 'Nhóm đơn vị',
  unit: 'Đơn vị',
  measure: 'Chỉ tiêu',
  year: 'Năm',
  reset: 'Chọn lại từ đầu',
  result: 'Xem kết quả ở dưới',
  byMeasure: 'Có sẵn: theo chỉ tiêu',
  byYear: 'Có sẵn: theo năm',
  byUnit: 'Có sẵn: từng đơn vị bên các đơn vị cùng nhóm',
  unitIn: (s: { unit: string; year: string }) => `${s.unit}, ${s.year}`,
  /** What part of a year its periods are. */
  parts: {
    year: () => 'cả năm',
    half: ({ nth }: Part): string => (nth === 1 ? '6 tháng đầu năm' : '6 tháng cuối năm'),
    quarter: ({ nth }: Part) => `quý ${ROMAN[nth] ?? ''}`,
    month: ({ nth }: Part) => `tháng ${String(nth)}`,
    moment: () => 'tính tại một ngày',
    range: ({ from, to }: Part) =>
      `từ ${String(from.day)}/${String(from.month)} đến ${String(to.day)}/${String(to.month)}`,
  } satisfies Record<PeriodKind, (part: Part) => string>,
  partOf: (s: { part: string; scope: string }) => `${s.part}, ${s.scope}`,
};

const en: typeof vi = {
  title: 'Compare',
  description:
    'Choose units of one group, indicators and years: a picture, a table, a summary in one sentence and a file to download of exactly what you chose.',
  intro:
    'Departments with departments, districts with districts, communes with communes. Your choice is in the address of the page, so whoever gets the address gets the whole comparison.',
  introWithoutDistricts:
    'Departments with departments, communes with communes. Your choice is in the address of the page, so whoever gets the address gets the whole comparison.',
  nothing:
    'There is nothing to compare yet: it takes an indicator with figures of two units of one group, or of one unit in two years.',
  provinces: 'Province',
  form: 'Choose what to compare',
  group: 'Group of units',
  unit: 'Units',
  measure: 'Indicator',
  year: 'Year',
  reset: 'Start again',
  result: 'See the result below',
  byMeasure: 'Ready made: by indicator',
  byYear: 'Ready made: by year',
  byUnit: 'Ready made: each unit beside its peers',
  unitIn: (s) => `${s.unit}, ${s.year}`,
  parts: {
    year: () => 'whole year',
    half: ({ nth }) => (nth === 1 ? 'first half of the year' : 'second half of the year'),
    quarter: ({ nth }) => `${ORDINALS[nth] ?? ''} quarter`,
    month: ({ nth }) => monthOf(nth),
    moment: () => 'as at a single date',
    range: ({ from, to }) =>
      `${String(from.day)} ${monthOf(from.month)} to ${String(to.day)} ${monthOf(to.month)}`,
  },
  partOf: (s) => `${s.part}, “${s.scope}”`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
