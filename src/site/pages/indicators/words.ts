import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mỗi chỉ tiêu: nghĩa là gì, tính trên cái gì, căn cứ nào, và mọi số liệu tìm được.',
  intro: 'Một chỉ tiêu chỉ có trang khi có ít nhất một số liệu được công bố.',
  notFound: 'chưa tìm thấy số liệu nào',
  scales: 'Thang điểm và mẫu số',
};

const en: typeof vi = {
  description:
    'Every indicator: what it means, what it is out of, its legal basis, and every figure found.',
  intro: 'An indicator has a page only once at least one figure of it has been published.',
  notFound: 'no figure found yet',
  scales: 'Scales and denominators',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
