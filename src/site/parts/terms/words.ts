import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  close: 'Đóng',
  more: 'Xem ở trang thuật ngữ',
};

const en: typeof vi = {
  close: 'Close',
  more: 'See it in the glossary',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
