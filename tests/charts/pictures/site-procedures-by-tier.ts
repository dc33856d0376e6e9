import { proceduresByStep } from '../../../src/charts/makers/procedures-by-step.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { sample, specOf } from '../sample.ts';

export function siteProceduresByTier(): ChartSpec {
  const tiers = statementsOf(sample.dataset, { table: 'procedures', year: 2024 }).filter(
    ({ unit, figures }) =>
      sample.dataset.units.get(unit)?.kind === 'tier' && figures.has('announced'),
  );
  const whole = statementsOf(sample.dataset, { table: 'procedures', unit: 'song-may' }).find(
    ({ period, dimensions }) =>
      period.raw === tiers[0]?.period.raw && Object.keys(dimensions).length === 0,
  );
  const rows = tiers.map((statement) => ({
    label: sample.dataset.units.get(statement.unit)?.short_vi ?? '',
    statement,
  }));
  return specOf(
    proceduresByStep(sample, 'thu-tuc', 'theo cấp, cuối năm 2024', {
      of: 'tiers',
      rows,
      whole: whole ?? null,
    }),
  );
}
