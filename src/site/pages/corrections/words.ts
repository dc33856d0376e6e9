import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Đính chính và ấn bản',
  description: 'Mọi điều đã công bố mà sau đó thay đổi: trước, nay, vì sao, khi nào, nguồn nào.',
  intro:
    'Điều gì đã công bố mà sau đó sửa, dù chỉ là một cái tên, đều ghi lại ở đây: trước viết gì, nay viết gì, vì sao. Mỗi lần công bố số liệu của một năm là một ấn bản; bản cũ vẫn tải về được.',
  events: 'Các lần công bố và sửa',
  published: (s: { years: string }) => `Công bố lần đầu năm ${s.years}`,
  renewed: (s: { years: string }) => `Công bố lại năm ${s.years}, không sửa gì`,
  figuresOf: (s: { count: string; topics: string; units: string }) =>
    `Sửa ${s.count} con số về ${s.topics}${s.units === '' ? '' : ` của ${s.units}`}`,
  textsOf: (s: { count: string; topics: string }) => `Sửa chữ ở ${s.count} chỗ: ${s.topics}`,
  addedTo: (s: { count: string; topics: string }) => `Thêm ${s.count} ô: ${s.topics}`,
  otherTopics: (s: { count: string }) => `${s.count} bảng khác`,
  otherUnits: (s: { count: string }) => `${s.count} đơn vị khác`,
  story: 'bài viết của năm',
  again: (s: { date: string; deed: string; nth: string }) =>
    `${s.date}, lần thứ ${s.nth}: ${s.deed}`,
  withdrew: (s: { edition: string }) => `Rút ấn bản ${s.edition}`,
  figureCount: (s: { count: string }) => `${s.count} con số được sửa`,
  textCount: (s: { count: string }) => `${s.count} chỗ chữ được sửa`,
  addedCount: (s: { count: string }) => `thêm ${s.count} ô mới`,
  editions: 'Tải về số liệu như đã công bố',
  ofYear: (s: { year: string; number: string; date: string; state: string }) =>
    `Năm ${s.year}: ấn bản ${s.number}, ${s.date}, ${s.state}`,
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  current: 'đang dùng',
  superseded: 'đã được thay',
  withdrawn: (s: { date: string }) => `đã rút ngày ${s.date}`,
  checksum: 'Dấu SHA-256, để thử xem tệp tải về có còn nguyên không:',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
