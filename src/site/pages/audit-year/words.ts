import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { year: string }) => `Năm ${s.year}: cộng có khớp không?`,
  description: (s: { year: string }) =>
    `Những con số năm ${s.year} được tính lại từ các phần của chúng, từng đơn vị một.`,
  units: 'Từng đơn vị',
  years: 'Các năm khác',
};

const en: typeof vi = {
  title: (s) => `${s.year}: does it add up?`,
  description: (s) => `The figures for ${s.year}, worked out again from their parts, unit by unit.`,
  units: 'Each unit',
  years: 'Other years',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
