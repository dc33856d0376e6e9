import { describe, expect, it } from 'vitest';
import { chartViews } from '../../src/site/parts/chart/chart-view.ts';
import { oneStopPlans } from '../../src/site/parts/chart/one-stop-plan.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** Of so many communes a source states their procedures; the first chart of their year. */
function chartOf(communes: number) {
  const names = Array.from({ length: communes }, (_, index) => `Xã ${String(index + 1)}`);
  const idOf = (name: string) => name.replace('Xã ', 'xa-');
  const dataset = datasetWith({
    units: [
      'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
      ...names.map((name) =>
        [idOf(name), 'commune', 'communes', ...Array<string>(4).fill(name)].join(),
      ),
    ].join('\n'),
    procedures: [
      'unit,period,announced,one_stop',
      ...names.map((name) => `${idOf(name)},@2019-12-31,100,80`),
    ].join('\n'),
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const site = siteOf(publication, 'vi');
  const [chart] = chartViews(site, oneStopPlans(site, 2019));
  return chart?.kind === 'chart' ? chart : null;
}

describe('the table of a chart', () => {
  it('stands below it, as long as it is drawn whole', () => {
    expect(chartOf(12)?.table).toHaveProperty('rows.length', 12);
  });

  it('stands on the page of the chart, when the chart leaves out the middle', () => {
    const chart = chartOf(42);
    expect(chart?.table).toBe(chart?.files.embed.href);
  });
});
