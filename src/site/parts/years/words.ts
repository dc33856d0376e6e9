import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  ofUnit: (s: { unit: string }) => `Các năm của ${s.unit}`,
  all: 'Các năm',
  run: (s: { from: string; to: string }) => `${s.from}–${s.to}`,
  nothing: ', chưa tìm thấy',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
