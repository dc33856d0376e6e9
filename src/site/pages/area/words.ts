import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { area: string }) => `${s.area}: nhận xét qua các năm.`,
  programme: (s: { programme: string }) => `Chương trình tổng thể: Nghị quyết ${s.programme}.`,
  and: 'và',
  others: 'Nhiệm vụ khác',
  none: 'Chưa tìm thấy nhận xét nào về nhiệm vụ này.',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
