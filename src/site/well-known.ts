import { contactsOf } from '../data/settings.ts';
import { lastLine } from '../editions/head.ts';
import { securityTxt } from '../publish/security-txt.ts';
import type { Site } from './site.ts';

/** robots.txt: everything may be read, and this is the list of it. */
export function robotsTxt({ addresses }: Site): string {
  const sitemap = addresses.full(addresses.sitemap('sitemap.xml'));
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${sitemap}`, ''].join('\n');
}

/** security.txt; null where site.csv names nobody to tell, or nothing was published yet. */
export function securityFile({ dataset, addresses, editions }: Site): string | null {
  const published = lastLine(editions)?.date;
  if (published === undefined) return null;
  const contacts = contactsOf(dataset).map(({ address }) => address);
  return securityTxt(contacts, addresses.full(addresses.securityTxt), published);
}
