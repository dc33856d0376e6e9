import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { shelf: string }) => `Biểu đồ: ${s.shelf}`,
  use: 'Được dùng lại theo CC BY 4.0, ghi tên trang này và nguồn của số liệu.',
  more: 'Biểu đồ khác, theo trang',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
