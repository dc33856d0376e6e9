import { overPeriods } from '../../../src/charts/makers/over-periods.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { sample, specOf } from '../sample.ts';

export function siteNationalRank(): ChartSpec {
  const [series] = toSeries(sample.dataset, figuresOf(sample.dataset, 'national.rank')).filter(
    ({ dimensions }) => dimensions.component === undefined,
  );
  if (!series) throw new Error('the sample has no national rank');
  const words = { label: 'Cải cách mẫu', subject: 'Tỉnh Sông Mây' };
  return specOf(overPeriods(sample, 'hang', words, series));
}
