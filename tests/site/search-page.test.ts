import { expect, it } from 'vitest';
import { searchPage } from '../../src/site/pages/search/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function intro(sheets: Parameters<typeof datasetWith>[0], locale: 'vi' | 'en' = 'vi'): string {
  const dataset = datasetWith(sheets);
  const published = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return searchPage(siteOf(published, locale), []).intro;
}

it('the examples of a search are places and years of this province', () => {
  const cases = 'unit,period,resolved\ndoi-che,2018,100\ndoi-che,2019,120\ndao-cau,2019,80';
  expect(intro({ cases })).toBe(
    'Gõ có dấu hay không dấu đều được: “Đồi Chè”, “doi che”, “doi che 2019”.',
  );
  expect(intro({ cases }, 'en')).toContain('“Đồi Chè”, “doi che”, “doi che 2019”');
});

it('a province of whose places nothing is known stands for itself', () => {
  const national = 'unit,period,index,rank,rank_of\nben-mo,2018,par-index,12,63';
  expect(intro({ national })).toContain('“Bến Mơ”, “ben mo”, “ben mo 2018”');
});
