import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  ofUnit: (s: { unit: string }) => `Các năm của ${s.unit}`,
  all: 'Các năm',
  run: (s: { from: string; to: string }) => `${s.from}–${s.to}`,
  nothing: ', chưa tìm thấy',
};

const en: typeof vi = {
  ofUnit: (s) => `The years of ${s.unit}`,
  all: 'Years',
  run: (s) => `${s.from}–${s.to}`,
  nothing: ', not found yet',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
