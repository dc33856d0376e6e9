import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Đính chính và ấn bản',
  description: 'Mọi điều đã công bố mà sau đó thay đổi: trước, nay, vì sao, khi nào, nguồn nào.',
  intro:
    'Điều gì đã công bố mà sau đó sửa, dù chỉ là một cái tên, đều ghi lại ở đây: trước viết gì, nay viết gì, vì sao. Bản cũ vẫn tải về được.',
  events: 'Các lần công bố và sửa',
  published: (s: { years: string }) => `Công bố lần đầu năm ${s.years}`,
  renewed: (s: { years: string }) => `Ấn bản mới của năm ${s.years}`,
  withdrew: (s: { edition: string }) => `Rút ấn bản ${s.edition}`,
  validAgain: (s: { year: string; edition: string }) =>
    `Năm ${s.year} trở lại ấn bản ${s.edition}.`,
  noneValid: (s: { year: string }) => `Năm ${s.year} tạm thời không còn được công bố.`,
  withdrawnSince: (s: { edition: string; date: string }) =>
    `Ấn bản ${s.edition} đã được rút ngày ${s.date}.`,
  concerned: (s: { years: string }) => `năm ${s.years}`,
  more: (s: { count: string }) => `Xem ${s.count} chỗ sửa khác`,
  /** Said before the reason of some values. */
  why: (s: { reason: string }) => `Vì sao: ${s.reason}`,
  moved: (s: { value: string; label: string }) => `${s.value}, ở chỉ tiêu “${s.label}”`,
  before: 'Trước',
  now: 'Nay',
  added: (s: { count: string }) => `Lần này cũng thêm ${s.count} giá trị mới.`,
  editions: 'Tải về từng ấn bản',
  ofYear: (s: { year: string; number: string; date: string; state: string }) =>
    `Năm ${s.year}: ấn bản ${s.number}, ${s.date}, ${s.state}`,
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  current: 'đang dùng',
  superseded: 'đã được thay',
  withdrawn: (s: { date: string }) => `đã rút ngày ${s.date}`,
  checksum: 'SHA-256 của danh sách tổng kiểm:',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
