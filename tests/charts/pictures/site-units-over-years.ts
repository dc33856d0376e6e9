import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { unitsOverYears } from '../../../src/charts/makers/units-over-years.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { peersIn } from '../../../src/derive/units.ts';
import { sample, specOf } from '../sample.ts';

export function siteUnitsOverYears(): ChartSpec {
  const all = toSeries(sample.dataset, figuresOf(sample.dataset, 'scores.score'));
  const units = peersIn(sample.dataset, 'districts', 2019).map(({ id, short_vi }) => ({
    name: short_vi,
    series: all.find(({ unit }) => unit === id) ?? null,
  }));
  const words = { label: 'Điểm Chỉ số Sông Mây', subject: 'các huyện' };
  return specOf(unitsOverYears(sample, 'diem-cac-huyen', words, units));
}
