import type { RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP } from '../made-up.ts';

/** Bars beyond, at and short of what is to be reached, some so near that their figures stand on its line. */
export function rankedWithTarget(): RankedSpec {
  const points = [firm(91.25), firm(85), firm(84.5), loose(79.75), firm(64)];
  return {
    ...MADE_UP,
    id: 'ranked-with-target',
    form: 'ranked-bars',
    message: 'Năm huyện, hai huyện đạt mục tiêu',
    axis: { label: 'điểm, tối đa 100' },
    target: { value: 85, label: 'mục tiêu 2025: ít nhất 85 điểm', from: 0, to: 4 },
    categories: ['Rạch Giá', 'Hà Tiên', 'Tân Hiệp', 'Phú Quốc', 'Kiên Hải'],
    places: [1, 2, 3, 4, 5],
    bands: [
      { from: 0, label: 'Loại tốt' },
      { from: 3, label: 'Loại khá' },
    ],
    unranked: null,
    series: [{ id: 'score', label: 'Điểm', tone: 'sea', points }],
  };
}
