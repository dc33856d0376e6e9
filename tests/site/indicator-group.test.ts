import { describe, expect, it } from 'vitest';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { indicatorGroupPage } from '../../src/site/pages/indicator-group/model.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { inventory } from '../../src/site/inventory.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const UNITS = Array.from({ length: 30 }, (_, at) => `huyen-${String(at + 1).padStart(2, '0')}`);

/** Thirty districts that have resolved more cases each year. */
function siteOver(years: readonly number[]): Site {
  const register = UNITS.map(
    (id) => `${id},district,districts,Huyện ${id},${id},${id},${id},ben-mo,nien-giam`,
  );
  const rows = years.flatMap((year) =>
    UNITS.map((id, at) => `${id},${String(year)},${String(100 + at + year)}`),
  );
  const dataset = datasetWith({
    units: ['id,kind,peer_group,name_vi,name_en,short_vi,short_en,parent,source', ...register].join(
      '\n',
    ),
    cases: ['unit,period,resolved', ...rows].join('\n'),
  });
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

const YEARS = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019];

describe('an indicator of many units over many years', () => {
  const site = siteOver(YEARS);

  it('shows the latest year in order, and leads to a page of the group with all of them', () => {
    const [shades] = indicatorPage(site, 'cases.resolved').shades;
    expect(shades?.table.columns).toEqual(['2019']);
    expect(shades?.table.rows[0]?.header).toBe('huyen-30');
    expect(shades?.more?.href).toBe('/chi-tieu/cases-resolved/cap-huyen/');
    expect(inventory(site).indicatorGroups).toEqual([
      { indicator: 'cases.resolved', group: 'districts' },
    ]);
  });

  it('has every figure on one of the two pages', () => {
    const { shades, charts } = indicatorGroupPage(site, 'cases.resolved', 'districts');
    expect(shades[0]?.table.columns).toHaveLength(10);
    expect(shades[0]?.table.rows).toHaveLength(30);
    expect(charts[0]).toMatchObject({ kind: 'chart', table: `#${shades[0]?.table.id ?? ''}` });
    expect(indicatorPage(site, 'cases.resolved').rest.tables).toEqual([]);
  });
});

it('an indicator of few years stands on one page, and its chart leads to the table instead of repeating it', () => {
  const site = siteOver([2018, 2019]);
  const { shades, charts } = indicatorPage(site, 'cases.resolved');
  expect(shades[0]?.table.columns).toEqual(['2019', '2018']);
  expect(shades[0]?.more).toBeUndefined();
  expect(charts[0]).toMatchObject({ kind: 'chart', table: `#${shades[0]?.table.id ?? ''}` });
  expect(inventory(site).indicatorGroups).toEqual([]);
});
