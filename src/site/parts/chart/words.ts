import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  data: 'Bảng số liệu',
  embed: 'Nhúng',
  others: 'Biểu đồ khác',
  tiersAt: (s: { period: string }) => `theo cấp, ${s.period}`,
};

export const WORDS: Record<Locale, typeof vi> = { vi };
