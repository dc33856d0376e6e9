import { onTimeShare } from '../../../src/charts/makers/on-time-share.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { timeline } from '../../../src/derive/timeline.ts';
import { sample, specOf } from '../sample.ts';

export function siteOnTimeShare(): ChartSpec {
  const stated = statementsOf(sample.dataset, { table: 'cases', unit: 'hon-suong' }).filter(
    ({ period, dimensions }) => period.kind === 'year' && !('field' in dimensions),
  );
  const rows = timeline(stated.map(({ period }) => period)).map((period) => ({
    label: sample.f.shortPeriod(period),
    statement: stated.find((row) => row.period.raw === period.raw) ?? null,
  }));
  return specOf(onTimeShare(sample, 'dung-han', 'Huyện đảo Hòn Sương Mù', rows));
}
