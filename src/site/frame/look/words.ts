import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  label: 'Màu trang',
  system: 'Theo máy',
  light: 'Sáng',
  dark: 'Tối',
};

const en: typeof vi = {
  label: 'Colours of the page',
  system: 'As the device',
  light: 'Light',
  dark: 'Dark',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
