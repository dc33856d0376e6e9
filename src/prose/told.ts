import { destinations, type Destinations } from '../site/destinations.ts';
import { chartId } from '../site/parts/chart/chart-id.ts';
import { chartViews } from '../site/parts/chart/chart-view.ts';
import { seriesNames, storyPlan } from '../site/parts/story/story-chart.ts';
import type { Site } from '../site/site.ts';
import type { Named } from './elements.ts';

/** What the data has for stories to be about. */
export interface Told {
  named: Named;
  /** Years that have a page. */
  years: readonly number[];
  /** Names that other pages stand under. */
  taken: ReadonlySet<string>;
  /** "/", "/en/": what the addresses of its language begin with, as if the site stood at the root. */
  home: string;
  /** "https://example.org/cchc/": what a whole address of the site begins with. */
  root: string;
  destinations: () => Destinations;
  /** What becomes of a chart that the data has figures for; null where the build would stop at it. */
  made: (chart: string) => 'chart' | 'sentence' | null;
  /** The page of its own. */
  pageOfChart: (chart: string) => string;
}

/**
 * It is looked up, and drawn, as the pages do it. `publicFiles` are those that are
 * served as they are.
 */
export function toldBy(site: Site, publicFiles: readonly string[]): Told {
  const { addresses, dataset } = site;
  const pages = [
    addresses.units,
    addresses.places,
    addresses.oneStop,
    addresses.indicators,
    addresses.inspections,
    addresses.area('x'),
    addresses.sources,
    addresses.corrections,
    addresses.charts,
    addresses.audits,
    addresses.gaps,
    addresses.calendar,
    addresses.embed('x'),
    addresses.verification,
  ].map((address) => address.slice(addresses.home.length).split('/')[0] ?? '');
  const folders = addresses.bare(addresses.editionFile('x', 'x')).split('/').slice(1, 2);
  return {
    named: {
      Figure: new Set(dataset.figures.keys()),
      Chart: seriesNames(site),
      Finding: new Set(dataset.findings.map(({ id }) => id)),
    },
    years: dataset.years,
    taken: new Set([...pages, ...folders]),
    home: addresses.bare(addresses.home),
    root: addresses.full(addresses.root),
    destinations: () => destinations(site, publicFiles),
    made: (chart) => madeOf(site, chart),
    pageOfChart: (chart) =>
      addresses.bare(addresses.embed(chartId(storyPlan(site, chart).subject))),
  };
}

/** What stops the drawing stops the build: which rule it was is of no help to an editor. */
function madeOf(site: Site, chart: string): 'chart' | 'sentence' | null {
  try {
    return chartViews(site, [storyPlan(site, chart)])[0]?.kind ?? null;
  } catch {
    return null;
  }
}
