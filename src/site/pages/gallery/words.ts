import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Mọi biểu đồ của trang, mỗi biểu đồ với điều nó nói.',
  intro: (s: { count: string }) =>
    `${s.count} biểu đồ, xếp theo trang. Mỗi biểu đồ có thể tải về hoặc nhúng vào bài viết; nguồn, địa chỉ và ấn bản được vẽ ngay trong hình.`,
  inPages: 'Bản đồ ô và bảng màu, xem ngay trên trang',
  use: 'Được dùng lại theo CC BY 4.0, ghi tên trang này và nguồn của số liệu.',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
