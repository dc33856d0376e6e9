import { casesByOutcome } from '../../../src/charts/makers/cases-by-outcome.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { sample, specOf } from '../sample.ts';

export function siteCasesByOutcome(): ChartSpec {
  const rows = statementsOf(sample.dataset, { table: 'cases', unit: 'hon-suong' }).filter(
    ({ period, dimensions }) => period.kind === 'year' && dimensions.field === undefined,
  );
  return specOf(casesByOutcome(sample, 'ho-so', 'Huyện đảo Hòn Sương Mù', rows));
}
