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
  sections: {
    'tung-don-vi': 'Từng đơn vị',
    'xep-loai': 'Ai được xếp loại gì',
    'mot-cua': 'Thủ tục và một cửa',
    'ho-so': 'Hồ sơ và trễ hạn',
    'phuc-vu': 'Cách đo một cửa ngày nay',
    'kiem-tra': 'Kiểm tra, giám sát',
    'ca-nuoc': 'Tỉnh trong các chỉ số cả nước',
    'so-khac': 'Số liệu khác',
    'dinh-chinh': 'Đính chính của năm',
  },
  ownPage: (s: { province: string; year: string }) => `Trang của ${s.province} năm ${s.year}`,
  nothingOfWhole: (s: { year: string; province: string }) =>
    `Năm ${s.year}, chưa tìm thấy số liệu nào của cả ${s.province}.`,
  littleOfWhole: (s: { year: string; province: string }) =>
    `Năm ${s.year}, chỉ tìm thấy vài số liệu lẻ của cả ${s.province}.`,
  ofUnits: (s: { count: string }) => `Có số liệu riêng của ${s.count} đơn vị.`,
  onlyFindings: (s: { counts: string }) => `Chỉ có nhận xét của các đoàn kiểm tra: ${s.counts}.`,
  moreFigures: 'Số liệu khác của cả tỉnh và của từng nhóm đơn vị',
  moreUnitFigures: (s: { count: string }) =>
    `Còn ${s.count} dòng số liệu khác, ở trang của từng đơn vị.`,
  unitFigures: 'Số liệu riêng của từng đơn vị, ngoài các bảng trên',
  otherUnits: (s: { count: string }) => `${s.count} đơn vị khác có trang của năm này`,
  byGroup: (s: { index: string; year: string }) => `${s.index} năm ${s.year}, theo khối`,
  scoreOf: (s: { index: string }) => `Điểm ${s.index}`,
  noInspections: 'Chưa tìm thấy tài liệu nào về một cuộc kiểm tra trong năm này.',
  moreFindings: (s: { counts: string; year: string }) => `Xem ${s.counts} của năm ${s.year}`,
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  corrected: (s: { count: string }) => `${s.count} giá trị đã công bố được sửa`,
};

/** The parts of the page that a reader can be led to. */
export type YearSection = keyof typeof vi.sections;

export const WORDS: Record<Locale, typeof vi> = { vi };
