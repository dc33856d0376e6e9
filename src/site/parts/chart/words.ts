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

const en: typeof vi = {
  data: 'Table of figures',
  embed: 'Embed',
  answers: 'Touch or point at the chart to see each figure.',
  others: 'Other charts',
  inYear: (s) => s.year,
  wholeProvince: 'the whole province',
  tiersAt: (s) => `by level, ${s.period}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
