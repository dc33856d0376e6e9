import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';

export function allEqual(): LineSpec {
  return {
    ...MADE_UP,
    id: 'all-equal',
    form: 'line',
    message: 'Mọi quý đều bằng nhau',
    axis: { label: '% hồ sơ đúng hạn', from: 'data', to: 100, reversed: false },
    categories: ['Quý I/2019', 'Quý II/2019', 'Quý III/2019', 'Quý IV/2019'],
    series: [
      {
        id: 'on-time',
        label: 'Đúng hạn',
        tone: 'leaf',
        points: [99.5, 99.5, 99.5, 99.5].map(firm),
      },
    ],
  };
}
