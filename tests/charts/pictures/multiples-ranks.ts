import type { MultiplesSpec } from '../../../src/charts/forms/multiples/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';

/** Five ranks over two years: the first place on top. */
export function multiplesRanks(): MultiplesSpec {
  return {
    ...MADE_UP,
    id: 'multiples-ranks',
    form: 'multiples',
    message: 'Thứ hạng của năm chỉ số',
    axis: { label: 'hạng trong 63 tỉnh', from: 1, to: 63, reversed: true },
    categories: ['2019', '2020'],
    series: ['PAR INDEX', 'SIPAS', 'PAPI', 'PCI', 'ICT INDEX'].map((label, index) => ({
      id: `index-${String(index)}`,
      label,
      tone: 'sea',
      points: [firm(1 + index * 15), firm(63 - index * 7)],
    })),
  };
}
