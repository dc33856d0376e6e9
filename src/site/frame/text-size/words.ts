import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  label: 'Cỡ chữ',
  /** What each of the three buttons does, from the usual size up. */
  sizes: ['Cỡ chữ thường', 'Cỡ chữ lớn', 'Cỡ chữ rất lớn'],
};

const en: typeof vi = {
  label: 'Text size',
  sizes: ['Usual text size', 'Large text', 'Very large text'],
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
