import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Các cuộc kiểm tra, giám sát cải cách hành chính và những gì đã nêu.',
  vague: 'Nhận xét về "một số nơi" được giữ đúng như vậy, không gán cho đơn vị nào.',
  onlyFindings: 'Không tìm thấy cuộc kiểm tra nào, chỉ có những nhận xét riêng lẻ.',
  notFound: 'Những năm không có ở đây là những năm chưa tìm thấy tài liệu nào.',
  areas: 'Theo nhiệm vụ cải cách',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
