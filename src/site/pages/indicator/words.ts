import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  definition: 'Nghĩa là',
  kind: 'Dạng số liệu',
  whole: 'Tính trên',
  better: 'Cách đọc',
  conflicts: 'Các nguồn nói khác nhau',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
