import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  kind: 'Dạng số liệu',
  whole: 'Tính trên',
  better: 'Cách đọc',
  conflicts: 'Các nguồn nói khác nhau',
  latest: 'Từng đơn vị, xếp theo kỳ mới nhất',
  byPlace: 'Xếp theo điểm',
  pictures: 'Qua các năm',
  allPeriods: (s: { group: string }) => `Mọi kỳ: ${s.group}`,
  all: (s: { count: string; group: string; left: string }) =>
    `Xem cả ${s.count} ${s.group}, mọi kỳ: còn ${s.left} đơn vị ở giữa`,
  rest: 'Mọi số liệu khác',
  ofParts: (s: { label: string }) => `${s.label}, từng phần`,
  byField: (s: { label: string }) => `${s.label}, theo lĩnh vực`,
  leftByField: (s: { count: string }) =>
    `Còn ${s.count} số liệu theo lĩnh vực, ở trang từng năm của mỗi đơn vị.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
