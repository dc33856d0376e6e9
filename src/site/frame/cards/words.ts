import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  close: 'Đóng',
};

const en: typeof vi = {
  close: 'Close',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
