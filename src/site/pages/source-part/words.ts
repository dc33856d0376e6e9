import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { part: string; source: string }) => `${s.part} – ${s.source}`,
  description: (s: { publisher: string }) => `Một phần số liệu đọc từ tài liệu của ${s.publisher}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
