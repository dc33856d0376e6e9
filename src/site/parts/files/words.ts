import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  csv: 'CSV',
  excel: 'CSV cho Excel',
  file: (s: { what: string; form: string }) => `${s.what}: ${s.form}`,
  sum: 'SHA-256',
};

const en: typeof vi = {
  csv: 'CSV',
  excel: 'CSV for Excel',
  file: (s) => `${s.what}: ${s.form}`,
  sum: 'SHA-256',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
