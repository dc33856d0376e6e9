import { describe, expect, it } from 'vitest';
import { homeCrumb } from '../../src/site/frame/page-head.ts';
import { shellOf } from '../../src/site/frame/shell.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const site = siteOf(
  { dataset: datasetWith({}), editions: [], corrections: [], sealed: new Map(), open: [] },
  'vi',
);
const { addresses } = site;

function shell(path: string, more: { year?: number; above?: string } = {}) {
  const { above, year } = more;
  return shellOf(site, {
    title: 'Trang này',
    description: '',
    path,
    breadcrumbs: above === undefined ? [] : [homeCrumb(site), { label: 'Trang trên', href: above }],
    ...(year === undefined ? {} : { year }),
  });
}

function marked(...of: Parameters<typeof shell>): string[] {
  return shell(...of).nav.flatMap(({ label, current }) =>
    current === null ? [] : [`${label}: ${current}`],
  );
}

describe('the menu marks', () => {
  it('the page itself', () => {
    expect(marked(addresses.oneStop)).toEqual(['Một cửa: page']);
  });

  it('the section that a page lies in', () => {
    expect(marked(addresses.unit('dao-cau'))).toEqual(['Đơn vị: true']);
    expect(marked(addresses.inspectionYear(2019), { year: 2019 })).toEqual(['Kiểm tra: true']);
  });

  it('the section that the way to a page goes through', () => {
    expect(marked(addresses.area('the-che'), { above: addresses.inspections })).toEqual([
      'Kiểm tra: true',
    ]);
  });

  it('the years for a page of a year', () => {
    expect(marked(addresses.unitYear(2019, 'dao-cau'), { year: 2019 })).toEqual(['Năm: true']);
  });

  it('nothing on the home page', () => {
    expect(marked(addresses.home)).toEqual([]);
  });
});

describe('the way to a page', () => {
  it('ends in the page', () => {
    const { breadcrumbs } = shell(addresses.unit('dao-cau'), { above: addresses.units });
    expect(breadcrumbs?.above.map(({ label }) => label)).toEqual(['Trang chủ', 'Trang trên']);
    expect(breadcrumbs?.here).toBe('Trang này');
  });

  it('is none on the home page', () => {
    expect(shell(addresses.home).breadcrumbs).toBeNull();
  });
});

it('the search of every page leads to the page of answers', () => {
  expect(shell(addresses.home).search.action).toBe('/tim/');
});
