import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { unit: string; year: string }) => `${s.unit}, năm ${s.year}: cộng có khớp không?`,
  description: (s: { unit: string; year: string }) =>
    `Mọi con số năm ${s.year} của ${s.unit} có thể tính lại từ những con số khác, từng phép tính một.`,
  figures: (s: { unit: string; year: string }) => `Số liệu của ${s.unit} năm ${s.year}`,
  years: 'Các năm khác của đơn vị này',
};

const en: typeof vi = {
  title: (s) => `${s.unit}, ${s.year}: does it add up?`,
  description: (s) =>
    `Every figure of ${s.unit} for ${s.year} that can be worked out from other figures, one calculation at a time.`,
  figures: (s) => `Figures for ${s.unit} in ${s.year}`,
  years: 'Other years of this unit',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
