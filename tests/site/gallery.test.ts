import { describe, expect, it } from 'vitest';
import type { SiteChart } from '../../src/site/charts.ts';
import { galleryPage } from '../../src/site/pages/gallery/model.ts';
import { shelfPage } from '../../src/site/pages/gallery-shelf/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { fifteenRanked } from '../charts/pictures/fifteen-ranked.ts';
import { multiplesFifteen } from '../charts/pictures/multiples-fifteen.ts';
import { twoSeries } from '../charts/pictures/two-series.ts';
import { datasetWith } from '../derive/dataset-with.ts';

const dataset = datasetWith({});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

/** So many charts of one page. */
function chartsOf(page: string, shelf: SiteChart['shelf'], count: number): SiteChart[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${page}-${String(index)}`,
    subject: { maker: 'over-periods' },
    page: { label: page, href: `/${page}/` },
    shelf,
    spec: { ...twoSeries(), id: `${page}-${String(index)}` },
  }));
}

describe('the gallery', () => {
  const charts = [
    ...chartsOf('mot-cua', 'one-stop', 2),
    ...chartsOf('nam', 2018, 3),
    ...chartsOf('nam', 2019, 1),
  ];

  it('leads to a page for each year and each kind of pages, with how many charts it has', () => {
    expect(galleryPage(site, charts).shelves).toEqual([
      { link: { label: 'Một cửa', href: '/bieu-do/mot-cua/' }, details: '2 biểu đồ' },
      { link: { label: 'Năm 2019', href: '/bieu-do/2019/' }, details: '1 biểu đồ' },
      { link: { label: 'Năm 2018', href: '/bieu-do/2018/' }, details: '3 biểu đồ' },
    ]);
  });
});

describe('a page of the gallery', () => {
  it('shows the charts of its shelf only, page by page', () => {
    const charts = [...chartsOf('nam', 2019, 2), ...chartsOf('khac', 2018, 2)];
    const { pages, listed } = shelfPage(site, 2019, charts);
    expect(pages.map(({ page, charts }) => [page.label, charts.length])).toEqual([['nam', 2]]);
    expect(listed).toEqual([]);
  });

  it('lists the charts that it has no room for by what they say, and loses none', () => {
    const charts = ['a', 'b', 'c'].flatMap((page) => chartsOf(page, 'units', 10));
    const { pages, listed } = shelfPage(site, 'units', charts);
    const counts = (shown: { page: { label: string }; charts: readonly unknown[] }[]) =>
      shown.map(({ page, charts }) => [page.label, charts.length]);
    expect(counts(pages)).toEqual([
      ['a', 10],
      ['b', 6],
    ]);
    expect(counts(listed)).toEqual([
      ['b', 4],
      ['c', 10],
    ]);
  });

  it('with a long list has fewer pictures, but never none', () => {
    const picturesBeside = (others: number) =>
      shelfPage(site, 'units', chartsOf('a', 'units', others)).pages[0]?.charts.length;
    expect(picturesBeside(400)).toBeLessThan(picturesBeside(30) ?? 0);
    expect(picturesBeside(2000)).toBe(1);
  });

  it('draws its pictures into the page, whose font and colours they take', () => {
    const [first] = shelfPage(site, 2019, chartsOf('nam', 2019, 1)).pages;
    expect(first?.charts[0]?.drawing).toMatch(/^<svg [^>]*fill="var\(--ink\)"/);
  });

  it('shortens only pictures of many bars, and shows all others whole', () => {
    const [chart] = chartsOf('a', 'units', 1);
    if (!chart) throw new Error('no chart');
    const many = fifteenRanked();
    const { categories, series } = many;
    const twice = {
      ...many,
      categories: [...categories, ...categories],
      series: series.map((one) => ({ ...one, points: [...one.points, ...one.points] })),
      places: null,
      bands: [],
    };
    const longOf = (spec: SiteChart['spec']) =>
      shelfPage(site, 'units', [{ ...chart, spec }]).pages[0]?.charts[0]?.long;
    expect([many, twice, multiplesFifteen(), chart.spec].map(longOf)).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });
});
