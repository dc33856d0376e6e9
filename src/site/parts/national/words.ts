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

export const WORDS: Record<Locale, typeof vi> = { vi };
