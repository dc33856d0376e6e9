import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { year: number; province: string }) =>
    `Cải cách hành chính ${s.province} năm ${String(s.year)}`,
  description: (s: { year: number }) =>
    `Thủ tục một cửa, hồ sơ, xếp loại và kết quả kiểm tra năm ${String(s.year)}, đọc từ các tài liệu công khai.`,
  /** The units that a reader looks for, as far as there were any in that year. */
  each: {
    departments: 'từng sở',
    verticals: 'từng cơ quan ngành dọc',
    districts: 'từng huyện',
    communes: 'từng xã, phường, đặc khu',
  },
  unitFigures: 'Số liệu của từng đơn vị',
  moreUnitFigures: (s: { count: string }) =>
    `Còn ${s.count} dòng số liệu nữa, ở trang của từng đơn vị.`,
  byGroup: (s: { index: string; year: string }) => `${s.index} năm ${s.year}, theo khối`,
  scoreOf: (s: { index: string }) => `Điểm ${s.index}`,
  oneStop: 'Thủ tục và một cửa',
  cases: 'Hồ sơ',
  ratings: 'Xếp loại đơn vị',
  inspections: 'Kiểm tra, giám sát',
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra trong năm này.',
  moreFindings: (s: { counts: string }) => `Xem ${s.counts} của năm này`,
  others: 'Số liệu khác',
  units: 'Từng đơn vị trong năm',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
