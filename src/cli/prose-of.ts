import { publicFiles, readContent } from '../data/folder.ts';
import type { PublicationReading } from '../editions/publication.ts';
import { LOCALES } from '../i18n/locale.ts';
import { readProse, type ProseReading } from '../prose/prose-issues.ts';
import { toldBy } from '../prose/told.ts';
import { roots } from '../roots.ts';
import { siteOf } from '../site/site.ts';

/** What is wrong with content/, held against the data where the data is in order. */
export function proseOf(reading: PublicationReading): ProseReading {
  const served = publicFiles(roots.served);
  const told = reading.ok
    ? LOCALES.map(
        ({ locale }) => [locale, toldBy(siteOf(reading.publication, locale), served)] as const,
      )
    : [];
  return readProse(readContent(roots.content), new Map(told));
}
