import { publisherInSentence } from '../../../i18n/en/publisher.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { part: string; source: string }) => `${s.part} – ${s.source}`,
  description: (s: { publisher: string }) => `Một phần số liệu đọc từ tài liệu của ${s.publisher}.`,
};

const en: typeof vi = {
  title: (s) => `${s.part} – ${s.source}`,
  description: (s) =>
    `Part of the figures read in a document of ${publisherInSentence(s.publisher)}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
