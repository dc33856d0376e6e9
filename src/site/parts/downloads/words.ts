import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Tải số liệu',
  excel: 'CSV cho Excel',
  csv: 'CSV',
  json: 'JSON',
  all: 'Mọi số liệu, mọi định dạng',
  columns: 'Các cột nghĩa là gì',
  ofYearFiles: (s: { year: string }) => `Từng bảng của năm ${s.year}`,
  everything: 'Mọi số liệu của các năm, với nguồn và định nghĩa.',
  year: (s: { year: string }) => `Mọi số liệu năm ${s.year}, với nguồn và định nghĩa.`,
  unit: (s: { unit: string }) => `Mọi số liệu của ${s.unit} qua các năm; năm đứng ở một cột.`,
  indicator: (s: { indicator: string }) =>
    `Mọi số liệu của chỉ tiêu “${s.indicator}”: các đơn vị, các năm.`,
  source: 'Mọi số liệu đã đọc từ tài liệu này.',
  table: (s: { table: string }) => `Bảng “${s.table}” của mọi năm.`,
  yearTable: (s: { table: string; year: string }) => `Bảng “${s.table}” năm ${s.year}.`,
};

const en: typeof vi = {
  title: 'Download the figures',
  excel: 'CSV for Excel',
  csv: 'CSV',
  json: 'JSON',
  all: 'All figures, all formats',
  columns: 'What the columns mean',
  ofYearFiles: (s) => `Each table of ${s.year}`,
  everything: 'All figures of all years, with sources and definitions.',
  year: (s) => `All figures for ${s.year}, with sources and definitions.`,
  unit: (s) => `All figures for ${s.unit} over the years; the year has a column of its own.`,
  indicator: (s) => `All figures for the indicator “${s.indicator}”: every unit, every year.`,
  source: 'All figures read from this document.',
  table: (s) => `The table “${s.table}”, all years.`,
  yearTable: (s) => `The table “${s.table}”, ${s.year}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
