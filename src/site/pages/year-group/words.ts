import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { count: string; group: string; year: string }) =>
    `Cả ${s.count} ${s.group} năm ${s.year}`,
  description: (s: { count: string; group: string; year: string; province: string }) =>
    `${s.province} năm ${s.year}: thủ tục qua một cửa, hồ sơ đúng hạn và trễ hạn, điểm và xếp loại của từng đơn vị trong ${s.count} ${s.group}.`,
  known: (s: { told: string; of: string; group: string }) =>
    s.told === s.of
      ? `Bảng có đủ ${s.of} ${s.group}.`
      : `Bảng có ${s.told} trong ${s.of} ${s.group}.`,
  year: (s: { year: string }) => `Năm ${s.year}`,
  years: 'Các năm khác',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
