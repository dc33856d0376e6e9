import { readDataset } from '../data/dataset.ts';
import { readFolder } from '../data/folder.ts';
import { message, place } from '../data/messages.ts';
import type { Locale } from '../i18n/routes.ts';
import { roots } from '../roots.ts';
import { siteOf, type Site } from './site.ts';

const reading = readDataset(readFolder(roots.data));
if (!reading.ok) {
  const lines = reading.issues.map((issue) => {
    const { problem, remedy } = message(issue, 'vi');
    return `${place(issue, 'vi')}: ${problem} ${remedy}`;
  });
  throw new Error(lines.join('\n'));
}

const sites: Record<Locale, Site> = { vi: siteOf(reading.dataset, 'vi') };

/** The data that this build publishes, in one language. Read once; in dev, again when a CSV changes. */
export function currentSite(locale: Locale): Site {
  return sites[locale];
}
