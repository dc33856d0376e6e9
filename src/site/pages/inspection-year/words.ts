import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (year: number) => `Kiểm tra, giám sát năm ${String(year)}`,
  /** Of a year of which only single remarks are known. */
  remarksTitle: (year: number) => `Nhận xét về cải cách hành chính năm ${String(year)}`,
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

const en: typeof vi = {
  title: (year) => `Inspections and supervision in ${String(year)}`,
  remarksTitle: (year) => `Remarks on administrative reform in ${String(year)}`,
  description: (year) =>
    `The inspections and supervisions of ${String(year)}: units, strengths, limitations, recommendations.`,
  body: 'Inspecting body',
  dates: 'When',
  unitsInspected: 'Units inspected',
  communes: 'Communes, wards, townships',
  about: 'Findings about',
  counts: 'Number of findings by task',
  task: 'Task',
  others: 'Other findings of the year',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
