import { expect, it } from 'vitest';
import { figuresOf } from '../../src/derive/select.ts';
import { unitPlans } from '../../src/site/pages/indicator/unit-plans.ts';
import { makeCharts } from '../../src/site/parts/chart/chart-plan.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The units of Bến Mơ drawn for one indicator of cases. */
function unitsOf(...rows: string[]): string[] {
  const dataset = datasetWith({ cases: ['unit,period,received_new', ...rows].join('\n') });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const figures = figuresOf(dataset, 'cases.received_new');
  const groups = unitPlans(siteOf(publication, 'vi'), 'cases.received_new', figures);
  return makeCharts(groups.flatMap(({ plans }) => plans)).flatMap((made) =>
    made.kind === 'chart' ? made.spec.series.map(({ label }) => label) : [],
  );
}

it('the tier that sums a group up is not drawn among its members', () => {
  const drawn = unitsOf(
    'cap-huyen,2016,9000',
    'cap-huyen,2018,9100',
    'dao-cau,2016,300',
    'dao-cau,2017,320',
    'dao-cau,2018,310',
    'doi-che,2016,400',
    'doi-che,2018,410',
  );
  expect(drawn).toEqual(['Đảo Câu', 'Đồi Chè']);
});
