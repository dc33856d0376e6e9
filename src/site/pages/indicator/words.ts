import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  kind: 'Dạng số liệu',
  whole: 'Tính trên',
  better: 'Cách đọc',
  conflicts: 'Các nguồn nói khác nhau',
  latest: 'Từng đơn vị, xếp theo năm mới nhất',
  byPlace: 'Xếp theo điểm',
  pictures: 'Qua các năm',
  allYears: (s: { group: string }) => `Mọi năm và biểu đồ: ${s.group}`,
  rest: 'Mọi số liệu khác',
  ofParts: (s: { label: string }) => `${s.label}, từng phần`,
  byField: (s: { label: string }) => `${s.label}, theo lĩnh vực`,
  leftByField: (s: { count: string }) =>
    `Còn ${s.count} số liệu theo lĩnh vực, ở trang từng năm của mỗi đơn vị.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
