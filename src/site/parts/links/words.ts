import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  before: 'Năm trước',
  after: 'Năm sau',
};

const en: typeof vi = {
  before: 'Previous year',
  after: 'Next year',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
