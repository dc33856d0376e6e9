import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

export function rankAxis(): LineSpec {
  return {
    ...MADE_UP,
    id: 'rank-axis',
    form: 'line',
    message: 'Thứ hạng: hạng nhất ở trên cùng',
    axis: { label: 'hạng trong 15 huyện, thị xã, thành phố', from: 1, to: 15, reversed: true },
    categories: ['2015', '2016', '2017', '2018', '2019', '2020'],
    series: [
      {
        id: 'rank',
        label: 'Hạng',
        tone: 'amber',
        points: [firm(15), firm(9), missing(), firm(1), firm(3), firm(1)],
      },
    ],
  };
}
