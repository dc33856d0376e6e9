import { expect, it } from 'vitest';
import { unitYearStrip } from '../../src/site/parts/years/year-strip.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The cells of a district's strip: "*" the year that is read, "(…)" empty years, else a link. */
function strip(current?: number): string[] {
  const dataset = datasetWith({
    scores: `unit,period,index,score
      dao-cau,2015,cchc,60
      doi-che,2016,cchc,61
      doi-che,2017,cchc,61
      doi-che,2018,cchc,61
      dao-cau,2019,cchc,81`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get('dao-cau');
  if (!unit) throw new Error('no district');
  const { cells } = unitYearStrip(siteOf(publication, 'vi'), unit, current) ?? { cells: [] };
  return cells.map(({ label, href, current: here }) =>
    here ? `*${label}` : (href ?? `(${label})`),
  );
}

it('a year with something known leads to its page; empty years in a row are one cell and no link', () => {
  expect(strip()).toEqual(['/2015/dao-cau/', '(2016–2018)', '/2019/dao-cau/']);
});

it('the year of the page is marked, and does not lead to itself', () => {
  expect(strip(2019)).toEqual(['/2015/dao-cau/', '(2016–2018)', '*2019']);
});
