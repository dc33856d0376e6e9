import { overPeriods } from '../../../src/charts/makers/over-periods.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { sample, specOf } from '../sample.ts';

export function siteScoreOverYears(): ChartSpec {
  const figures = figuresOf(sample.dataset, 'scores.score', { unit: 'hon-suong' });
  const [series] = toSeries(sample.dataset, figures);
  if (!series) throw new Error('the sample has no score of this unit');
  const words = { label: 'Chỉ số Sông Mây', subject: 'Huyện đảo Hòn Sương Mù' };
  return specOf(overPeriods(sample, 'diem', words, series));
}
