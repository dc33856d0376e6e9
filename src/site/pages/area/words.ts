import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { area: string }) => `${s.area}: nhận xét qua các năm.`,
  programme: (s: { programme: string }) =>
    `Một trong sáu nhiệm vụ của chương trình tổng thể: Nghị quyết ${s.programme}.`,
  noTask:
    'Không phải một nhiệm vụ riêng của Nghị quyết 30c hay Nghị quyết 76; trang này gom nhận xét về việc ấy vào một chỗ.',
  and: 'và',
  others: 'Nhiệm vụ khác',
  none: 'Chưa tìm thấy nhận xét nào về nhiệm vụ này.',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
