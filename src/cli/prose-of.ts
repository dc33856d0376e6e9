import { readContent } from '../data/folder.ts';
import type { PublicationReading } from '../editions/publication.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { readProse, type ProseReading } from '../prose/prose-issues.ts';
import { toldBy } from '../prose/told.ts';
import { roots } from '../roots.ts';
import { siteOf } from '../site/site.ts';

/** What is wrong with content/, held against the data where the data is in order. */
export function proseOf(reading: PublicationReading): ProseReading {
  const told = reading.ok ? toldBy(siteOf(reading.publication, SOURCE_LOCALE)) : null;
  return readProse(readContent(roots.content), told);
}
