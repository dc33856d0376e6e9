import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { year: string }) => `Dữ liệu năm ${s.year}`,
  description: (s: { year: string }) =>
    `Tải số liệu cải cách hành chính năm ${s.year}: bảng tính, CSV và ZIP, mỗi tệp kèm tổng kiểm.`,
  lead: (s: { edition: string }) =>
    `${s.edition}. Trong bảng tính và trong ZIP có sẵn nguồn, định nghĩa và cách trích dẫn.`,
  draft: 'Năm này chưa niêm phong',
  whole: 'Cả năm',
  tables: 'Từng bảng',
  head: 'Đầu chuỗi ấn bản, gắn với mọi ấn bản niêm phong đến lúc ấy:',
  toYear: (s: { year: string }) => `Đọc trang năm ${s.year}`,
};

const en: typeof vi = {
  title: (s) => `Data for ${s.year}`,
  description: (s) =>
    `Download the figures on administrative reform for ${s.year}: spreadsheets, CSV and ZIP, each file with its checksum.`,
  lead: (s) =>
    `${s.edition}. The spreadsheets and the ZIP come with sources, definitions and how to cite them.`,
  draft: 'This year is not yet sealed',
  whole: 'The whole year',
  tables: 'Table by table',
  head: 'Head of the chain of editions, bound to every edition sealed up to then:',
  toYear: (s) => `Read the page for ${s.year}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
