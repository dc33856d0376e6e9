import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: (s: { area: string }) => `${s.area}: nhận xét qua các năm.`,
  programme: (s: { resolutions: readonly string[] }) =>
    `Một trong sáu nhiệm vụ của chương trình tổng thể: Nghị quyết ${s.resolutions.join(' và ')}.`,
  noTask:
    'Không phải một nhiệm vụ riêng của Nghị quyết 30c hay Nghị quyết 76; trang này gom nhận xét về việc ấy vào một chỗ.',
  others: 'Nhiệm vụ khác',
  none: 'Chưa tìm thấy nhận xét nào về nhiệm vụ này.',
};

const en: typeof vi = {
  description: (s) => `${s.area}: findings over the years.`,
  programme: (s) =>
    s.resolutions.length === 1
      ? `One of the six tasks of the overall programme: Resolution ${s.resolutions.join('')}.`
      : `One of the six tasks of the overall programme: Resolutions ${s.resolutions.join(' and ')}.`,
  noTask:
    'Not a task of its own under Resolution 30c or Resolution 76; this page gathers the findings on it in one place.',
  others: 'Other tasks',
  none: 'No findings on this task have come to light yet.',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
