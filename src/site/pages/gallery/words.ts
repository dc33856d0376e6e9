import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mọi biểu đồ của trang, mỗi biểu đồ với điều nó nói.',
  none: 'Chưa có biểu đồ nào. Biểu đồ được vẽ khi có số liệu.',
  intro: (s: { count: string }) =>
    `${s.count} biểu đồ. Mỗi biểu đồ có thể tải về hoặc nhúng vào bài viết; nguồn, địa chỉ và ấn bản được vẽ ngay trong hình.`,
  year: (s: { year: string }) => `Năm ${s.year}`,
  count: (s: { count: string }) => `${s.count} biểu đồ`,
  shelves: 'Theo năm và theo loại',
  inPagesCount: (s: { count: string }) => `Xem danh sách ${s.count} bản đồ và bảng`,
  inPages: 'Bản đồ ô và bảng màu, xem ngay trên trang',
};

const en: typeof vi = {
  description: 'All the charts on this site, each with what it says.',
  none: 'There are no charts yet. Charts are drawn once there are figures.',
  intro: (s) =>
    `${s.count} ${plural(s.count, 'chart', 'charts')}. Each chart can be downloaded or embedded in an article; its source, address and edition are drawn into the picture.`,
  year: (s) => s.year,
  count: (s) => `${s.count} ${plural(s.count, 'chart', 'charts')}`,
  shelves: 'By year and by kind',
  inPagesCount: (s) => `See the list of maps and tables (${s.count})`,
  inPages: 'Tile maps and tables of shades, seen on the pages themselves',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
