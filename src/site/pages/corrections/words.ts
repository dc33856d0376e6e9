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
  figureCount: (s: { count: string }) => `${s.count} con số được sửa`,
  textCount: (s: { count: string }) => `${s.count} chỗ chữ được sửa`,
  addedCount: (s: { count: string }) => `thêm ${s.count} giá trị mới`,
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
