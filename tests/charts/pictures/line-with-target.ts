import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

/** Two lines below what is to be reached from the third year on. */
export function lineWithTarget(): LineSpec {
  return {
    ...MADE_UP,
    id: 'line-with-target',
    form: 'line',
    message: 'Hai đường dưới mục tiêu',
    axis: { label: '% hồ sơ', from: 'data', to: 'data', reversed: false },
    target: { value: 95, label: 'mục tiêu 2025: ít nhất 95%', from: 2, to: 5 },
    categories: ['2020', '2021', '2022', '2023', '2024', '2025'],
    series: [
      {
        id: 'districts',
        label: 'Cấp huyện',
        tone: 'sea',
        points: [82, 84.5, 88, 90.2, 91, 92.6].map(firm),
      },
      {
        id: 'communes',
        label: 'Cấp xã',
        tone: 'amber',
        points: [firm(79), missing(), firm(80.5), firm(84), firm(85.5), firm(88)],
      },
    ],
  };
}
