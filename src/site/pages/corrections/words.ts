import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: 'Đính chính và ấn bản',
  description: 'Mọi điều đã công bố mà sau đó thay đổi: trước, nay, vì sao, khi nào, nguồn nào.',
  intro:
    'Số liệu của mỗi năm được niêm phong thành ấn bản khi công bố, cùng tên đơn vị, nguồn và quy định mà số liệu ấy dựa vào. Từ đó mỗi thay đổi là một ấn bản mới, có lý do, và được liệt kê ở đây, kể cả khi chỉ sửa một cái tên. Ấn bản cũ vẫn tải về được.',
  corrected: 'Những giá trị đã đính chính',
  caption: (s: { edition: string; date: string }) => `Ấn bản ${s.edition}, ${s.date}`,
  shared: (s: { date: string }) => `Tên gọi, nguồn, quy định dùng chung, ${s.date}`,
  concerned: (s: { years: string }) => `Ấn bản mới của các năm ${s.years}`,
  added: (s: { count: string }) => `Ấn bản này cũng thêm ${s.count} giá trị mới.`,
  editions: 'Các ấn bản',
  edition: (s: { number: string; date: string }) => `Ấn bản ${s.number}, ${s.date}`,
  current: 'đang dùng',
  superseded: 'đã được thay',
  files: 'Tải về và kiểm chứng',
  became: 'nay là',
  checksum: 'SHA-256 của danh sách tổng kiểm:',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
