import { plural } from '../../../i18n/en/plural.ts';
import type { Locale } from '../../../i18n/locale.ts';

const vi = {
  caption: (s: { unit: string; year: string }) =>
    `${s.unit} trong các chỉ số cả nước năm ${s.year}`,
  index: 'Chỉ số',
  columns: { value: 'Điểm', rank: 'Hạng' },
  change: (s: { year: string }) => `Hạng so với ${s.year}`,
  workedOut: 'chúng tôi tính',
  up: (s: { places: string }) => `lên ${s.places} bậc`,
  down: (s: { places: string }) => `xuống ${s.places} bậc`,
  same: 'giữ nguyên',
  notCompared: 'không so',
};

const en: typeof vi = {
  caption: (s) => `${s.unit} in the national indices, ${s.year}`,
  index: 'Index',
  columns: { value: 'Score', rank: 'Rank' },
  change: (s) => `Rank against ${s.year}`,
  workedOut: 'our calculation',
  up: (s) => `up ${s.places} ${plural(s.places, 'place', 'places')}`,
  down: (s) => `down ${s.places} ${plural(s.places, 'place', 'places')}`,
  same: 'unchanged',
  notCompared: 'not compared',
};

export const WORDS: Record<Locale, typeof vi> = { vi, en };
