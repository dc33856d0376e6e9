import type { Dataset } from './dataset.ts';
import type { SITE_KEYS } from './tables/site.ts';
import type { Language } from './text.ts';

type Settings = Pick<Dataset, 'site'>;
type Key = (typeof SITE_KEYS)[number];

/** What site.csv says to readers: the name of the site, of the province. */
export function siteWords({ site }: Settings, key: Key, language: Language): string {
  return site[key]?.[language] ?? '';
}

/** What site.csv says to the code, which is the same in every language: an address, an id. */
export function siteSetting({ site }: Settings, key: Key): string {
  return site[key]?.vi ?? '';
}

/** Whether all figures are made up, for a trial of the site. */
export function isSample(settings: Settings): boolean {
  return siteSetting(settings, 'sample') === 'yes';
}
