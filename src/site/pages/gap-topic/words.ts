import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { topic: string; group: string }) => `${s.topic}: còn thiếu gì của ${s.group}?`,
  description: (s: { title: string }) =>
    `${s.title} Từng đơn vị trong từng năm, có đủ, có một phần hay chưa tìm thấy.`,
  grid: 'Từng đơn vị, từng năm',
  rules: 'Quy định',
  documents: 'Văn bản có thể cho biết',
  groups: 'Các nhóm khác',
};

const en: typeof vi = {
  title: (s) => `${s.topic}: what is missing for ${s.group}?`,
  description: (s) =>
    `${s.title} Each unit in each year: complete, partly filled or not found yet.`,
  grid: 'Each unit, each year',
  rules: 'Rules',
  documents: 'Documents that could fill the gaps',
  groups: 'Other groups',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
