import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Tìm',
  description: 'Tìm đơn vị, xã cũ, lĩnh vực, chỉ tiêu, năm, nguồn; danh mục từ A đến Z.',
  intro: (s: { name: string; folded: string; year: string }) =>
    `Gõ có dấu hay không dấu đều được: “${s.name}”, “${s.folded}”, “${s.folded} ${s.year}”.`,
  list: 'Từ A đến Z',
  registers: 'Nguồn, kết quả kiểm tra và biểu đồ có danh mục riêng:',
};

const en: typeof vi = {
  title: 'Search',
  description:
    'Find units, former communes, fields, indicators, years, sources; a list from A to Z.',
  intro: (s) =>
    `Type with or without accents: “${s.name}”, “${s.folded}”, “${s.folded} ${s.year}”.`,
  list: 'From A to Z',
  registers: 'Sources, inspection findings and charts have lists of their own:',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
