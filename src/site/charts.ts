import type { ChartSpec } from '../charts/forms/forms.ts';
import { inventory } from './inventory.ts';
import { indicatorCharts } from './pages/indicator/charts.ts';
import { oneStopCharts } from './pages/one-stop/charts.ts';
import { unitCharts } from './pages/unit/charts.ts';
import { yearCharts, yearLink } from './pages/year/charts.ts';
import { chartId, subjectWords, type ChartSubject } from './parts/chart/chart-id.ts';
import type { PageCharts } from './parts/chart/chart-plan.ts';
import { storyPlan } from './parts/story/story-chart.ts';
import type { LinkView } from './parts/links/view.ts';
import type { Site } from './site.ts';

/** A chart of the site: what it shows, the page it belongs to, and its spec. It is not drawn yet. */
export interface SiteChart {
  /** Unique on the site, and permanent: its files are named by it. */
  id: string;
  subject: ChartSubject;
  page: LinkView;
  /** Where it stands in the gallery. */
  shelf: Shelf;
  spec: ChartSpec;
}

/** A page of the gallery: the charts of one year, or of one kind of pages. */
export type Shelf = number | 'one-stop' | 'indicators' | 'units';

interface ShelvedCharts extends PageCharts {
  shelf: Shelf;
}

/** A chart that the story of a year names. */
export interface StoryChart {
  year: number;
  id: string;
}

/**
 * The register: every chart of the site, page by page, made from the dataset without the pages. One that stands on
 * several pages belongs to the first of them. Two that differ and have one id stop the build.
 */
export function siteCharts(site: Site, stories: readonly StoryChart[]): SiteChart[] {
  return registerCharts(chartPages(site, stories));
}

/** The charts of the pages, each once, in the order of the pages. */
export function registerCharts(pages: readonly ShelvedCharts[]): SiteChart[] {
  const known = new Map<string, SiteChart>();
  for (const { page, shelf, sections } of pages) {
    for (const { subject, make } of Object.values(sections).flat()) {
      const id = chartId(subject);
      const made = make(id);
      if (made?.kind !== 'chart') continue;
      const chart = { id, subject, page, shelf, spec: made.spec };
      const same = known.get(id);
      if (same === undefined) known.set(id, chart);
      else if (JSON.stringify(same.spec) !== JSON.stringify(chart.spec)) throw clash(same, chart);
    }
  }
  return [...known.values()];
}

function chartPages(site: Site, stories: readonly StoryChart[]): ShelvedCharts[] {
  const { years, units, indicators } = inventory(site);
  return [
    ...years.map((year) => on(year, yearCharts(site, year))),
    ...units.map((unit) => on('units', unitCharts(site, unit))),
    on('one-stop', oneStopCharts(site)),
    ...indicators.map((indicator) => on('indicators', indicatorCharts(site, indicator))),
    ...stories.map(({ year, id }) =>
      on(year, { page: yearLink(site, year), sections: { story: [storyPlan(site, id)] } }),
    ),
  ];
}

function on(shelf: Shelf, charts: PageCharts): ShelvedCharts {
  return { shelf, ...charts };
}

function clash(...charts: readonly SiteChart[]): Error {
  const [first] = charts;
  const lines = charts.map(
    ({ subject, page }) => `- ${subjectWords(subject)} (trang ${page.href})`,
  );
  return new Error([`Hai biểu đồ khác nhau có cùng mã "${first?.id ?? ''}":`, ...lines].join('\n'));
}
