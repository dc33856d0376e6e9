import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mỗi chỉ tiêu: nghĩa là gì, tính trên cái gì, căn cứ nào, và mọi số liệu tìm được.',
  intro: 'Một chỉ tiêu chỉ có trang khi có ít nhất một số liệu được công bố.',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
