import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';

export function oneGiant(): BarSpec {
  return {
    ...MADE_UP,
    id: 'one-giant',
    form: 'grouped-bars',
    message: 'Một cột khổng lồ không nuốt mất các cột nhỏ',
    axis: { label: 'hồ sơ' },
    categories: ['2016', '2017', '2018', '2019', '2020'],
    series: [
      { id: 'cases', label: 'Hồ sơ', tone: 'sea', points: [12, 0, 254754, 3107, 915].map(firm) },
    ],
  };
}
