import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Nguồn của trang này',
};

const en: typeof vi = {
  title: 'Sources of this page',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
