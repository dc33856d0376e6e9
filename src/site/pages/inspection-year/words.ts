import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (year: number) => `Kiểm tra, giám sát năm ${String(year)}`,
  description: (year: number) =>
    `Các cuộc kiểm tra, giám sát năm ${String(year)}: đơn vị, ưu điểm, hạn chế, kiến nghị.`,
  body: 'Bên kiểm tra',
  dates: 'Thời gian',
  unitsInspected: 'Đơn vị được kiểm tra',
  communes: 'Xã, phường, thị trấn',
  about: 'Nhận xét về',
  counts: 'Số nhận xét theo nhiệm vụ',
  task: 'Nhiệm vụ',
  others: 'Nhận xét khác trong năm',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
