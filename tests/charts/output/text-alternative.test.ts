import { describe, expect, test } from 'vitest';
import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { compose } from '../../../src/charts/forms/compose.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import { textAlternative } from '../../../src/charts/output/text-alternative.ts';
import { BARS as bars, firm, LINES as lines, missing } from '../made-up.ts';

describe('the text alternative', () => {
  const said = (spec: ChartSpec) =>
    textAlternative(spec, compose(spec, 'wide', lettersOfFiles()).spoken);

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
