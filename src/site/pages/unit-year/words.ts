import type { ChangeObstacle } from '../../../derive/change.ts';
import type { Locale } from '../../../i18n/locale.ts';

const obstacles: Record<ChangeObstacle, string> = {
  'no-earlier-period': 'không so',
  'series-broken': 'không so: cách đo đã đổi',
  'not-adjacent': 'không so: khác kỳ',
  'sources-disagree': 'không so: các nguồn nói khác nhau',
  'not-exact': 'không so: nguồn chỉ nói khoảng',
};

const vi = {
  title: (s: { unit: string; year: number }) => `${s.unit} năm ${String(s.year)}`,
  description: (s: { unit: string; year: number }) =>
    `Kết quả cải cách hành chính của ${s.unit} năm ${String(s.year)}.`,
  nothingPublished: (s: { unit: string; year: string }) =>
    `Chúng tôi chưa tìm thấy tài liệu công khai nào có số liệu riêng của ${s.unit} trong năm ${s.year}.`,
  onlyPartly: (s: { unit: string; year: string }) =>
    `Chúng tôi chỉ tìm thấy một vài số liệu riêng lẻ về ${s.unit} trong năm ${s.year}.`,
  otherMentions: (s: { count: string }) =>
    `Ngoài số liệu, có ${s.count} nhận xét hoặc sự việc được ghi lại ở dưới.`,
  figures: 'Số liệu',
  figuresCompared: 'Số liệu, so với năm trước',
  elsewhere: (s: { kind: string }) => `${s.kind}, ngoài cuộc kiểm tra này`,
  oneYear: (s: { year: string }) => `Năm ${s.year}`,
  twoYears: (s: { year: string }) => `Năm ${s.year} và năm trước`,
  sourcesBefore: (s: { year: string }) => `Nguồn của năm ${s.year} ở trang của năm ấy.`,
  change: 'Thay đổi',
  workedOut: 'chúng tôi tính',
  latePerThousand: 'Trễ hạn trên 1.000 hồ sơ',
  notCompared: 'không so',
  obstacles,
  /** How many classes up (above 0) or down. */
  classChange: (steps: number) =>
    steps === 0 ? 'giữ nguyên' : steps > 0 ? 'lên loại' : 'xuống loại',
  byField: (s: { year: string }) => `Hồ sơ theo lĩnh vực, năm ${s.year}`,
  field: 'Lĩnh vực',
  allFields: 'Mọi lĩnh vực',
  lateBefore: (s: { year: string }) => `Trễ trên 1.000 năm ${s.year}`,
  standing: (s: { group: string }) => `So với khối ${s.group}`,
  standingKey: 'Mỗi vạch là một đơn vị cùng khối; vạch đậm là đơn vị này.',
  wholeYear: (s: { year: string }) => `Bảng của cả khối năm ${s.year}`,
  general: 'Nói chung, không nêu tên đơn vị nào',
  rest: 'Mọi số liệu tìm thấy của năm',
  lookedInto: (s: { verb: string }) => `Được ${s.verb} trong:`,
  notPublished: 'Chưa tìm thấy',
  more: 'Xem thêm',
  overYearsLink: 'trang qua các năm',
  peers: (s: { count: string }) => `${s.count} đơn vị cùng khối`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
