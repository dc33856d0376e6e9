import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  embedThis: 'Nhúng biểu đồ này vào bài viết',
};

const en: typeof vi = {
  embedThis: 'Embed this chart in an article',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
