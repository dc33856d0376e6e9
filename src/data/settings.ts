import type { Dataset } from './dataset.ts';
import type { OPTIONAL_SITE_KEYS, SITE_KEYS } from './tables/site.ts';
import type { Language } from './text.ts';

type Settings = Pick<Dataset, 'site'>;
type Key = (typeof SITE_KEYS)[number];
type OptionalKey = (typeof OPTIONAL_SITE_KEYS)[number];

/** What site.csv says to readers: the name of the site, of the province. */
export function siteWords({ site }: Settings, key: Key, language: Language): string {
  return site[key]?.[language] ?? '';
}

/** What site.csv says to the code, which is the same in every language: an address, an id; empty where it may and does say nothing. */
export function siteSetting({ site }: Settings, key: Key | OptionalKey): string {
  return site[key]?.vi ?? '';
}

/** Used where site.csv does not say: half of the units. */
const PLACES_FROM_SHARE = 50;

/** The per cent of the units of a group that must have a figure before places are given among them. */
export function placesFromShare(settings: Settings): number {
  const said = siteSetting(settings, 'places_from_share');
  return said === '' ? PLACES_FROM_SHARE : Number(said);
}

/** Whether all figures are made up, for a trial of the site. */
export function isSample(settings: Settings): boolean {
  return siteSetting(settings, 'sample') === 'yes';
}

/** A way to tell of faults: a mailbox, or a page that takes reports. */
export interface Contact {
  kind: 'email' | 'issues';
  /** As people read it: "hoi@ben-mo.example". */
  name: string;
  /** To follow: "mailto:hoi@ben-mo.example". */
  address: string;
}

/** Where faults are told, the mailbox first; none where site.csv names nobody. */
export function contactsOf(settings: Settings): Contact[] {
  const email = siteSetting(settings, 'contact_email');
  const issues = siteSetting(settings, 'issues_address');
  return [
    ...(email === '' ? [] : [{ kind: 'email' as const, name: email, address: `mailto:${email}` }]),
    ...(issues === '' ? [] : [{ kind: 'issues' as const, name: issues, address: issues }]),
  ];
}
