import { describe as suite, expect, test } from 'vitest';
import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { compose } from '../../../src/charts/forms/compose.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { describe } from '../../../src/charts/output/describe.ts';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

const lines: LineSpec = {
  ...MADE_UP,
  id: 'lines',
  form: 'line',
  message: 'Hai huyện',
  axis: { label: 'hồ sơ', from: 'zero', to: 'data', reversed: false },
  categories: ['2017', '2018', '2019'],
  series: [
    { id: 'a', label: 'Đảo Câu', tone: 'sea', points: [10, 20, 30].map(firm) },
    { id: 'b', label: 'Đồi Chè', tone: 'amber', points: [30, 20, 25].map(firm) },
  ],
};
const bars: BarSpec = { ...lines, id: 'bars', form: 'grouped-bars', target: undefined };

suite('the text alternative', () => {
  const said = (spec: ChartSpec) => describe(spec, compose(spec, 'wide', lettersOfFiles()).spoken);

  test('is the description, then what is missing and what does not compare, each a sentence', () => {
    const spec = {
      ...lines,
      series: lines.series.map((one) => ({
        ...one,
        points: [firm(1), missing('không nêu'), firm(2)],
      })),
      breaks: [{ before: 2, label: 'thang điểm khác' }],
    };
    expect(said(spec)).toBe('Hình thử. 2018: không nêu. 2019: thang điểm khác.');
  });

  test('says a note once, even where the plot says it too', () => {
    const points = [firm(1), missing('không nêu'), firm(2)];
    const spec: BarSpec = {
      ...bars,
      form: 'stacked-bars',
      series: bars.series.map((one) => ({ ...one, points })),
    };
    expect(said(spec)).toBe('Hình thử. 2018: không nêu.');
  });
});
