import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

export function stackedOutcome(): BarSpec {
  return {
    ...MADE_UP,
    id: 'stacked-outcome',
    form: 'stacked-bars',
    message: 'Kết quả giải quyết hồ sơ qua các quý',
    axis: { label: 'hồ sơ đã giải quyết' },
    categories: ['Quý I/2019', 'Quý II/2019', 'Quý III/2019', 'Quý IV/2019'],
    series: [
      {
        id: 'on-time',
        label: 'Đúng hạn',
        tone: 'leaf',
        points: [firm(253779), firm(120411), firm(98002), loose(61000)],
      },
      {
        id: 'late',
        label: 'Trễ hạn',
        tone: 'clay',
        points: [firm(975), firm(30240), firm(51000), firm(8)],
      },
      {
        id: 'pending',
        label: 'Đang giải quyết, còn trong hạn',
        tone: 'slate',
        points: [firm(40210), missing('nguồn không nêu'), firm(44), firm(9120)],
      },
    ],
  };
}
