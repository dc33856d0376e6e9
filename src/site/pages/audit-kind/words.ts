import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  identities: 'Từng phép tính',
  years: 'Theo năm',
  kinds: 'Các phép tính khác',
};

const en: typeof vi = {
  identities: 'Each calculation',
  years: 'By year',
  kinds: 'Other calculations',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
