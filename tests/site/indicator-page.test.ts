import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The page of an indicator of the national index "cchc" over three years, with another maximum in each. */
function pageOf(indicator: IndicatorId) {
  const dataset = datasetWith({
    national: `unit,period,index,value,max,rank,rank_of
      ben-mo,2016,cchc,61,90,12,61
      ben-mo,2017,cchc,64,95,10,62
      ben-mo,2018,cchc,66,100,11,63`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return indicatorPage(siteOf(publication, 'vi'), indicator);
}

describe('what is drawn on the page of an indicator', () => {
  it('a value and a rank, each over its years', () => {
    for (const indicator of ['national.value', 'national.rank'] as const)
      expect(pageOf(indicator).charts).toMatchObject([{ kind: 'chart' }]);
  });

  it('nothing for what is given and not reached: a maximum, the number of those ranked', () => {
    for (const indicator of ['national.max', 'national.rank_of'] as const) {
      expect(pageOf(indicator).charts).toEqual([]);
      expect(pageOf(indicator).rest.tables).not.toEqual([]);
    }
  });
});
