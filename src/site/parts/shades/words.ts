import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  darker: {
    value: 'Ô càng đậm, con số càng lớn:',
    rank: 'Ô càng đậm, càng gần hạng nhất:',
    class: 'Ô càng đậm, xếp loại càng cao:',
  },
};

const en: typeof vi = {
  darker: {
    value: 'The darker the box, the larger the number:',
    rank: 'The darker the box, the nearer to first place:',
    class: 'The darker the box, the higher the rating:',
  },
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
