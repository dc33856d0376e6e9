import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  none: 'chưa có nhận xét',
  unitsNotNamed: 'Nguồn không nêu tên đơn vị',
};

export const WORDS: Record<Locale, typeof vi> = { vi };
