import { lateOverPeriods } from '../../../src/charts/makers/late-over-periods.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { standsForUnit } from '../../../src/derive/stands-for-unit.ts';
import { sample, specOf } from '../sample.ts';

export function siteLateOverPeriods(): ChartSpec {
  const cases = figuresOf(sample.dataset, 'cases.resolved', { unit: 'hon-suong' });
  const years = toSeries(sample.dataset, cases).find(
    (series) => standsForUnit(series) && series.length === 'year',
  );
  if (!years) throw new Error('no series');
  return specOf(lateOverPeriods(sample, 'tre-han', 'Huyện đảo Hòn Sương Mù', years));
}
