import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  darker: {
    value: 'Ô càng đậm, con số càng lớn (năm bậc cách đều):',
    rank: 'Ô càng đậm, càng gần hạng nhất:',
    class: 'Ô càng đậm, xếp loại càng cao:',
  },
  /** Of a count, which is compared by the part that it is of a whole. */
  darkerShare: (s: { whole: string }) => `Ô càng đậm, tỷ lệ trong “${s.whole}” càng lớn:`,
};

const en: typeof vi = {
  darker: {
    value: 'The darker the box, the larger the number (five even steps):',
    rank: 'The darker the box, the nearer to first place:',
    class: 'The darker the box, the higher the rating:',
  },
  darkerShare: (s) => `The darker the box, the larger the share of “${s.whole}”:`,
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
