import type { Locale } from '../i18n/locale.ts';
import { remembered } from '../derive/remember.ts';
import { currentCharts } from './current-charts.ts';
import { currentTerms } from './current-terms.ts';
import { currentSite } from './current.ts';
import { places } from './parts/search/places.ts';
import { documents, pagesToFind } from './parts/search/records.ts';
import { standingPages } from './parts/search/standing.ts';
import type { Findable } from './parts/search/view.ts';
import type { Site } from './site.ts';

/** Everything that can be found on this build of the site, in one language. Made once, for the page and for the index. */
export function currentFindables(locale: Locale): Promise<Findable[]> {
  return findables(currentSite(locale));
}

const findables = remembered(async (site: Site): Promise<Findable[]> => {
  return [
    ...places(site),
    ...standingPages(site),
    ...pagesToFind(site, await currentTerms(site.locale)),
    ...documents(site, await currentCharts(site.locale)),
  ];
});
