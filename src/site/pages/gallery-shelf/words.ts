import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  title: (s: { shelf: string }) => `Biểu đồ: ${s.shelf}`,
  use: 'Được dùng lại theo CC BY 4.0, ghi tên trang này và nguồn của số liệu.',
  more: 'Biểu đồ khác, theo trang',
  whole: 'Xem cả hình',
};

const en: typeof vi = {
  title: (s) => `Charts: ${s.shelf}`,
  use: 'Free to reuse under CC BY 4.0, naming this site and the source of the figures.',
  more: 'More charts, page by page',
  whole: 'See the whole picture',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
