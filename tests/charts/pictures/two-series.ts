import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

export function twoSeries(): BarSpec {
  return {
    ...MADE_UP,
    id: 'two-series',
    form: 'grouped-bars',
    message: 'Hai dãy số qua bốn năm',
    locale: 'en',
    sourceLine: 'Source: made-up figures, to try the picture.',
    axis: { label: 'procedures' },
    breaks: [{ before: 2, label: 'counted anew' }],
    categories: ['2017', '2018', '2019', '2020'],
    series: [
      {
        id: 'announced',
        label: 'Announced',
        tone: 'sea',
        points: [firm(163), firm(170), firm(192), loose(198, 'provisional')],
      },
      {
        id: 'one-stop',
        label: 'Through the one-stop',
        tone: 'amber',
        points: [firm(80), firm(91), missing('n/a'), firm(152)],
      },
    ],
  };
}
