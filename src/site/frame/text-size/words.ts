import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  label: 'Cỡ chữ',
  /** What each of the three buttons does, from the usual size up. */
  sizes: ['Cỡ chữ thường', 'Cỡ chữ lớn', 'Cỡ chữ rất lớn'],
};

export const WORDS: Record<Locale, typeof vi> = { vi };
