import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { label: string; group: string }) => `${s.label}: ${s.group}`,
  description: (s: { label: string; group: string }) =>
    `${s.label} của từng đơn vị khối ${s.group}, qua các năm.`,
};

const en: typeof vi = {
  title: (s) => `${s.label}: ${s.group}`,
  description: (s) => `${s.label}, unit by unit among ${s.group}, over the years.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
