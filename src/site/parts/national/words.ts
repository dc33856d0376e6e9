import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Way } from '../../../threshold.ts';

const vi = {
  caption: (s: { unit: string; year: string }) =>
    `${s.unit} trong các chỉ số cả nước năm ${s.year}`,
  index: 'Chỉ số',
  columns: { value: 'Điểm', rank: 'Hạng' },
  change: (s: { year: string }) => `Hạng so với ${s.year}`,
  workedOut: 'chúng tôi tính',
  /** The first place is the best: a smaller number is a rise. */
  moved: {
    down: (s) => `lên ${s.places} bậc`,
    up: (s) => `xuống ${s.places} bậc`,
    about: () => 'gần như không đổi',
    same: () => 'giữ nguyên',
  } satisfies Record<Way, (s: { places: string }) => string>,
  notCompared: 'không so',
  notAsMany: (s: { of: string; before: string }) =>
    `không so (${s.of} tỉnh, năm trước ${s.before})`,
  workedOutOnce: 'không so (một năm là suy ra)',
};

const en: typeof vi = {
  caption: (s) => `${s.unit} in the national indices, ${s.year}`,
  index: 'Index',
  columns: { value: 'Score', rank: 'Rank' },
  change: (s) => `Rank against ${s.year}`,
  workedOut: 'our calculation',
  moved: {
    down: (s) => `up ${s.places} ${plural(s.places, 'place', 'places')}`,
    up: (s) => `down ${s.places} ${plural(s.places, 'place', 'places')}`,
    about: () => 'about the same',
    same: () => 'unchanged',
  },
  notCompared: 'not compared',
  notAsMany: (s) => `not compared (${s.of} provinces, ${s.before} the year before)`,
  workedOutOnce: 'not compared (worked out in one of the years)',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
