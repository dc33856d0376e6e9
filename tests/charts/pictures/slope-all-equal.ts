import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import { firm, MADE_UP, SLOPE_WORDS } from '../made-up.ts';

export function slopeAllEqual(): SlopeSpec {
  const units = ['An Minh', 'Hà Tiên', 'Kiên Hải', 'Phú Quốc'];
  return {
    ...MADE_UP,
    id: 'slope-all-equal',
    form: 'slope',
    message: 'Bốn huyện giữ nguyên điểm',
    axis: { label: 'điểm, tối đa 100' },
    categories: units,
    drawn: units.map(() => 'about'),
    apart: [],
    directions: SLOPE_WORDS,
    series: ['2018', '2019'].map((year) => ({
      id: `y${year}`,
      label: year,
      tone: 'sea',
      points: units.map(() => firm(99.5)),
    })),
  };
}
