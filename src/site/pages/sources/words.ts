import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mọi tài liệu mà số liệu trên trang này được đọc từ đó.',
  intro: (s: { count: string }) =>
    `${s.count} tài liệu. Mỗi tài liệu có một trang ghi lại mọi điều đã lấy từ đó; đường dẫn tới từng dòng là cố định.`,
  others: 'Nơi công bố khác',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
