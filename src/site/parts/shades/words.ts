import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  darker: {
    value: 'Ô càng đậm, con số càng lớn:',
    rank: 'Ô càng đậm, càng gần hạng nhất:',
    class: 'Ô càng đậm, xếp loại càng cao:',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi };
