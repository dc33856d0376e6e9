import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  data: 'Bảng số liệu',
  embed: 'Nhúng',
  answers: 'Chạm hoặc trỏ vào hình để xem từng số.',
  others: 'Biểu đồ khác',
  inYear: (s: { year: string }) => `năm ${s.year}`,
  wholeProvince: 'cả tỉnh',
  formerlyOf: (s: { group: string; before: string; now: string }) =>
    `${s.group} của ${s.before} cũ, nay thuộc ${s.now}`,
  tiersAt: (s: { period: string }) => `theo cấp, ${s.period}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
