import type { Locale } from '../../i18n/locale.ts';

const vi = {
  place: (s: { province: string }) => `${s.province}, Việt Nam`,
  indicator: (s: { label: string; province: string }) => `${s.label}: ${s.province}`,
  indicatorAbout: (s: { definition: string; from: string; to: string; province: string }) =>
    s.from === s.to
      ? `${s.definition} Số liệu năm ${s.from} của ${s.province} và các đơn vị, đọc từ các tài liệu công khai, mỗi con số có nguồn.`
      : `${s.definition} Số liệu các năm ${s.from} – ${s.to} của ${s.province} và các đơn vị, đọc từ các tài liệu công khai, mỗi con số có nguồn.`,
  file: (s: { table: string; year: string }) => `${s.table}, năm ${s.year}`,
  yearFile: (s: { file: string; year: string }) => `Cả năm ${s.year}: ${s.file}`,
  catalogue: 'Danh mục dữ liệu: chỉ tiêu, nguồn và mọi tệp của từng năm',
  keywords: ['cải cách hành chính', 'thủ tục hành chính', 'một cửa'],
  cite: 'Nếu dùng số liệu này, xin ghi nguồn như sau. Dẫn một con số thì ghi cả tài liệu gốc của nó.',
  head: 'Đầu chuỗi ấn bản (SHA-256).',
};

const en: typeof vi = {
  place: (s) => `${s.province}, Vietnam`,
  indicator: (s) => `${s.label}: ${s.province}`,
  indicatorAbout: (s) =>
    s.from === s.to
      ? `${s.definition} Figures of ${s.province} and its units for ${s.from}, read from public documents, each with its source.`
      : `${s.definition} Figures of ${s.province} and its units for ${s.from} – ${s.to}, read from public documents, each with its source.`,
  file: (s) => `${s.table}, ${s.year}`,
  yearFile: (s) => `All of ${s.year}: ${s.file}`,
  catalogue: 'Catalogue of the data: indicators, sources and every file of each year',
  keywords: ['administrative reform', 'administrative procedures', 'one-stop'],
  cite: 'If you use these data, please cite them as follows. For a single figure, name its original document too.',
  head: 'Head of the chain of editions (SHA-256).',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
