import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  before: 'Năm trước',
  after: 'Năm sau',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
