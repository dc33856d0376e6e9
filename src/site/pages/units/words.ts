import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  description: 'Các sở, ban, ngành, huyện, xã có kết quả trên trang này, kể cả đơn vị đã kết thúc.',
  intro:
    'Mỗi đơn vị có một trang qua các năm. Đơn vị đã kết thúc hoặc sáp nhập vẫn giữ trang của mình.',
  ended: (group: string) => `${group}: đã kết thúc`,
};

const en: typeof vi = {
  description:
    'The departments, agencies, districts and communes with results on this site, including units that no longer exist.',
  intro:
    'Each unit has one page over the years. A unit that was dissolved or merged keeps its page.',
  ended: (group) => `${group}: no longer existing`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
