import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  units: (count: number) => `${String(count)} đơn vị`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
