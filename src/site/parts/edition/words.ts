import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  ofYear: (s: { year: string; number: string; date: string }) =>
    `Số liệu năm ${s.year}: ấn bản ${s.number}, ${s.date}`,
  ofYears: (s: { from: string; to: string; date: string }) =>
    `Số liệu ${s.from} – ${s.to}: theo các ấn bản đến ngày ${s.date}`,
  draft: (s: { years: string }) =>
    `Bản nháp: số liệu năm ${s.years} chưa niêm phong, không được trích dẫn.`,
};

const en: typeof vi = {
  ofYear: (s) => `Figures for ${s.year}: edition ${s.number}, ${s.date}`,
  ofYears: (s) => `Figures for ${s.from} – ${s.to}: from the editions up to ${s.date}`,
  draft: (s) => `Draft: the figures for ${s.years} have not been sealed and must not be quoted.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
