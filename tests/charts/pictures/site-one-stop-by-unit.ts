import { oneStopByUnit } from '../../../src/charts/makers/one-stop-by-unit.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { oneStopIn } from '../../../src/derive/one-stop.ts';
import { sample, specOf } from '../sample.ts';

export function siteOneStopByUnit(): ChartSpec {
  const group = oneStopIn(sample.dataset, 'districts', 2024);
  if (!group) throw new Error('the sample counts no district');
  const words = { group: 'Huyện, thành phố', period: 'ngày 31/12/2024', whole: 'cấp huyện' };
  return specOf(
    oneStopByUnit(
      sample,
      'mot-cua',
      words,
      group,
      (unit) => sample.dataset.units.get(unit)?.short_vi ?? '',
    ),
  );
}
