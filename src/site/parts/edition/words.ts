import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  ofYear: (s: { year: string; number: string; date: string }) =>
    `Số liệu năm ${s.year}: ấn bản ${s.number}, ${s.date}`,
  ofYears: (s: { from: string; to: string; date: string }) =>
    `Số liệu ${s.from} – ${s.to}: theo các ấn bản đến ngày ${s.date}`,
  draft: (s: { years: string }) =>
    `Bản nháp: số liệu năm ${s.years} chưa niêm phong, không được trích dẫn.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
