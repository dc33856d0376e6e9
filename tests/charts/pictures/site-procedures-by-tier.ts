import { proceduresByStep } from '../../../src/charts/makers/procedures-by-step.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { sample, specOf } from '../sample.ts';

export function siteProceduresByTier(): ChartSpec {
  const tiers = statementsOf(sample.dataset, { table: 'procedures', year: 2024 }).filter(
    ({ unit, figures }) =>
      sample.dataset.units.get(unit)?.kind === 'tier' && figures.has('announced'),
  );
  const rows = tiers.map((statement) => ({
    label: sample.dataset.units.get(statement.unit)?.short_vi ?? '',
    statement,
  }));
  return specOf(proceduresByStep(sample, 'thu-tuc', 'theo cấp, cuối năm 2024', rows));
}
