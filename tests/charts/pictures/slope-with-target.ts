import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import { firm, MADE_UP, SLOPE_WORDS } from '../made-up.ts';

/** What is to be reached lies above all figures of both years. */
export function slopeWithTarget(): SlopeSpec {
  return {
    ...MADE_UP,
    id: 'slope-with-target',
    form: 'slope',
    message: 'Ba huyện giữa hai năm, dưới mục tiêu',
    axis: { label: 'điểm, tối đa 100' },
    target: { value: 90, label: 'mục tiêu 2025: ít nhất 90 điểm', from: 0, to: 2 },
    categories: ['Giồng Riềng', 'Tân Hiệp', 'Kiên Hải'],
    drawn: ['up', 'down', 'about'],
    apart: [],
    directions: SLOPE_WORDS,
    series: [
      { id: 'before', label: '2024', tone: 'slate', points: [82.5, 87, 75.25].map(firm) },
      { id: 'after', label: '2025', tone: 'sea', points: [89.5, 80.25, 75.5].map(firm) },
    ],
  };
}
