import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { year: number; province: string }) =>
    `Cải cách hành chính ${s.province} năm ${String(s.year)}`,
  description: (s: { year: number }) =>
    `Thủ tục một cửa, hồ sơ, xếp loại và kết quả kiểm tra năm ${String(s.year)}, đọc từ các tài liệu công khai.`,
  eachUnit: 'từng sở, từng huyện',
  byGroup: (s: { index: string; year: string }) => `${s.index} năm ${s.year}, theo khối`,
  scoreOf: (s: { index: string }) => `Điểm ${s.index}`,
  oneStop: 'Thủ tục và một cửa',
  cases: 'Hồ sơ',
  ratings: 'Xếp loại đơn vị',
  inspections: 'Kiểm tra, giám sát',
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra trong năm này.',
  moreFindings: (s: { count: string }) => `Xem ${s.count} nhận xét của năm này`,
  others: 'Số liệu khác',
  units: 'Từng đơn vị trong năm',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
