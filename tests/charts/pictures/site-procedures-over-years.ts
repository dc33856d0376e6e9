import { proceduresByStep } from '../../../src/charts/makers/procedures-by-step.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { statementsOf } from '../../../src/derive/select.ts';
import { sample, specOf } from '../sample.ts';

export function siteProceduresOverYears(): ChartSpec {
  const rows = statementsOf(sample.dataset, { table: 'procedures', unit: 'hon-suong' })
    .filter(({ figures }) => figures.has('one_stop'))
    .map((statement) => ({ label: sample.f.shortPeriod(statement.period), statement }));
  return specOf(
    proceduresByStep(sample, 'thu-tuc', 'Huyện đảo Hòn Sương Mù', { of: 'dates', rows }),
  );
}
