import { unitsByClass } from '../../../src/charts/makers/units-by-class.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { sample, specOf } from '../sample.ts';

export function siteUnitsByClass(): ChartSpec {
  const rows = statementsOf(sample.dataset, { table: 'classes', unit: 'cac-so-song-may' }).map(
    (statement) => ({ label: sample.f.shortPeriod(statement.period), statement }),
  );
  return specOf(unitsByClass(sample, 'xep-loai', 'các sở, ban, ngành', rows, true));
}
