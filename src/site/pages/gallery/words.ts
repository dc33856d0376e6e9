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

export const WORDS: Record<Locale, typeof vi> = { vi };
