import { describe, expect, test } from 'vitest';
import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { firm, MADE_UP } from '../made-up.ts';
import { started } from './started.ts';

const common = {
  ...MADE_UP,
  id: 'scale',
  message: 'Một lớn, một nhỏ',
  axis: { label: 'hồ sơ' },
  categories: ['2018', '2019'],
  series: [
    { id: 'large', label: 'Lớn', tone: 'sea', points: [firm(9000), firm(8000)] },
    { id: 'small', label: 'Nhỏ', tone: 'amber', points: [firm(10), firm(5)] },
  ],
} as const;
const stack: BarSpec = { ...common, form: 'stacked-bars' };
const line: LineSpec = {
  ...common,
  form: 'line',
  axis: { label: 'hồ sơ', from: 'zero', to: 'data', reversed: false },
};
const ranks: LineSpec = { ...line, axis: { label: 'hạng', from: 1, to: 9000, reversed: true } };

/** How high the larger of the small figures stands in the plot, from 0 to 1, before and after the large ones are hidden. */
function heights(spec: ChartSpec) {
  const { chart, composition } = started(spec);
  const heightNow = () => {
    const { top, bottom } = chart.chartArea;
    const [element] = chart.getDatasetMeta(1).data;
    const base =
      spec.form === 'stacked-bars' ? (element as unknown as { base: number }).base : bottom;
    return (base - (element?.y ?? 0)) / (bottom - top);
  };
  const before = heightNow();
  chart.setDatasetVisibility(0, false);
  composition.rescale?.(chart);
  chart.update();
  return { before, after: heightNow() };
}

describe('when a series is put away, what is left takes the whole scale', () => {
  test.each([stack, line])('$form', (spec) => {
    const { before, after } = heights(spec);
    expect(before).toBeLessThan(0.02);
    expect(after).toBeGreaterThan(0.7);
  });

  test('but an axis of places stays from the first to the last', () => {
    const { before, after } = heights(ranks);
    expect(after).toBe(before);
  });
});
