import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { count: string; group: string; year: string }) =>
    `Cả ${s.count} ${s.group} năm ${s.year}`,
  description: (s: { count: string; group: string; year: string; province: string }) =>
    `${s.province} năm ${s.year}: thủ tục qua một cửa, hồ sơ đúng hạn và trễ hạn, điểm và xếp loại của từng đơn vị trong ${s.count} ${s.group}.`,
  year: (s: { year: string }) => `Năm ${s.year}`,
  oneList: (s: { count: string }) => `Cả ${s.count} đơn vị trong một bảng`,
  felt: 'Người nộp hồ sơ trải qua những gì ở từng đơn vị',
  years: 'Các năm khác',
  compare: 'Chọn vài đơn vị để so sánh',
};

const en: typeof vi = {
  title: (s) => `All ${s.count} ${s.group} in ${s.year}`,
  description: (s) =>
    `${s.province} in ${s.year}: procedures through the one-stop counter, cases on time and late, score and rating of each of the ${s.count} ${s.group}.`,
  year: (s) => s.year,
  oneList: (s) => `All ${s.count} units in one table`,
  felt: 'What applicants went through, unit by unit',
  years: 'Other years',
  compare: 'Choose a few units to compare',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
