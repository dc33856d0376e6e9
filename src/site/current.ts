import { readRecord } from '../data/folder.ts';
import type { Issue } from '../data/issue.ts';
import { message, place } from '../data/messages/messages.ts';
import type { RecordedAddress } from '../editions/address-book.ts';
import { ledgerText } from '../editions/ledger.ts';
import { readPublication, unsealed } from '../editions/publication.ts';
import { LOCALES, SOURCE_LOCALE, type Locale } from '../i18n/locale.ts';
import { roots } from '../roots.ts';
import { siteOf, type Site } from './site.ts';

/** The files of data/ that this build publishes. */
export const currentRecord = readRecord(roots);
const reading = readPublication(currentRecord);
if (!reading.ok) throw new Error(said(reading.issues));
// `npm run dev` also shows years that are not sealed; a build for readers refuses them.
const locked = import.meta.env.PROD ? unsealed(reading.publication) : [];
if (locked.length > 0) throw new Error(said(locked));

const { publication } = reading;
/** What was sealed and withdrawn, line by line. */
export const currentLedger = publication.ledger;
const sites = new Map(LOCALES.map(({ locale }) => [locale, siteOf(publication, locale)]));

/** The data that this build publishes, in one language. Read once; in dev, again when a CSV changes. */
export function currentSite(locale: Locale): Site {
  const site = sites.get(locale);
  if (!site) throw new Error(`no site in ${locale}`);
  return site;
}

/** The addresses that readers were given by the editions, none before their ledger begins. */
export function recordedAddresses(): readonly RecordedAddress[] {
  return publication.recorded;
}

/** The ledger of editions as it is written. */
export function ledgerFile(): string {
  return ledgerText(publication.ledger);
}

function said(issues: readonly Issue[]): string {
  const lines = issues.map((issue) => {
    const { problem, remedy } = message(issue, SOURCE_LOCALE);
    return `${place(issue, SOURCE_LOCALE)}: ${problem} ${remedy}`;
  });
  return lines.join('\n');
}
