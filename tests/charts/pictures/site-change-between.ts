import { changeBetween } from '../../../src/charts/makers/change-between.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { peersIn } from '../../../src/derive/units.ts';
import { sample, specOf } from '../sample.ts';

export function siteChangeBetween(): ChartSpec {
  const all = toSeries(sample.dataset, figuresOf(sample.dataset, 'scores.score'));
  const units = peersIn(sample.dataset, 'districts', 2019).map(({ id, short_vi }) => ({
    name: short_vi,
    series: all.find(({ unit }) => unit === id) ?? null,
  }));
  const periods = [2018, 2019].map((year) =>
    all
      .flatMap(({ points }) => points)
      .map(({ figures }) => figures[0].statement.period)
      .find(({ raw }) => raw === String(year)),
  );
  const [from, to] = periods;
  if (!from || !to) throw new Error('the sample has no scores of 2018 or 2019');
  const words = { label: 'Điểm Chỉ số Sông Mây', subject: 'các huyện' };
  return specOf(changeBetween(sample, 'doi-diem', words, [from, to], units));
}
