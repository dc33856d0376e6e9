import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  embedThis: 'Nhúng biểu đồ này vào bài viết',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
