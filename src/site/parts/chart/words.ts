import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  data: 'Bảng số liệu',
  embed: 'Nhúng',
  answers: 'Chạm hoặc trỏ vào hình để xem từng số.',
  others: 'Biểu đồ khác',
  inYear: (s: { year: string }) => `năm ${s.year}`,
  wholeProvince: 'cả tỉnh',
  tiersAt: (s: { period: string }) => `theo cấp, ${s.period}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
