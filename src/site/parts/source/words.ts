import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Nguồn của trang này',
  all: (s: { count: string }) => `${s.count} nguồn`,
};

const en: typeof vi = {
  title: 'Sources of this page',
  all: (s) => `${s.count} ${plural(s.count, 'source', 'sources')}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
