import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { publisher: string }) => `Số liệu đọc từ tài liệu của ${s.publisher}.`,
  printedTitle: 'Tên in trên tài liệu',
  language: 'Ngôn ngữ',
  publisher: 'Nơi công bố',
  document: 'Văn bản',
  accessed: 'Ngày đọc',
  address: 'Địa chỉ',
  noAddress: 'không có địa chỉ trên mạng',
  taken: 'Đã lấy từ nguồn này',
  norms: 'Quy định lấy từ nguồn này',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
