import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  caption: (s: { group: string; year: string }) => `${s.group} năm ${s.year}`,
  place: 'Hạng',
  placeNote: 'Hạng do chúng tôi xếp theo điểm, chỉ trong bảng này.',
  inTime: 'Trước hạn, đúng hạn',
  shareBeside: 'hồ sơ, tỷ lệ',
  late: 'Trễ hạn trên 1.000',
  workedOut: 'chúng tôi tính',
  change: (s: { year: string }) => `Điểm so với ${s.year}`,
  notCompared: 'không so',
  bold: 'Chữ đậm trong cột: cao nhất và thấp nhất trong các đơn vị ở bảng này.',
  wholeRow: 'Dòng đậm là của cả khối hoặc cả tỉnh.',
  rest: (s: { count: string }) => `Hiện cả ${s.count} đơn vị ở giữa`,
  nothingOf: (s: { count: string; names: string }) =>
    `Chưa tìm thấy số liệu nào trong bảng này của ${s.count} đơn vị: ${s.names}.`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
