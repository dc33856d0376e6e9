import { seriesNames } from '../site/parts/story/story-chart.ts';
import type { Site } from '../site/site.ts';
import type { Told } from './prose-issues.ts';

/** What the data has for stories to be about: looked up as the pages look it up. */
export function toldBy(site: Site): Told {
  const { addresses, dataset } = site;
  const pages = [
    addresses.units,
    addresses.oneStop,
    addresses.indicators,
    addresses.inspections,
    addresses.area('x'),
    addresses.sources,
    addresses.corrections,
    addresses.charts,
    addresses.embed('x'),
    addresses.editionFile('x', 'x'),
  ].map((address) => address.slice(addresses.home.length).split('/')[0] ?? '');
  return {
    named: {
      Figure: new Set(dataset.figures.keys()),
      Chart: seriesNames(site),
      Finding: new Set(dataset.findings.map(({ id }) => id)),
    },
    years: dataset.years,
    taken: new Set(pages),
  };
}
