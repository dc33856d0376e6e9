import { siteSetting } from '../data/settings.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import { audits } from '../derive/audit/audits.ts';
import type { Audit } from '../derive/audit/audit.ts';
import { conflicts, type Conflict } from '../derive/conflicts.ts';
import { knownYears, type Known } from '../derive/known.ts';
import { saidTwice } from '../derive/same-thing.ts';
import { sourceParts, type SourcePart } from '../derive/source-parts.ts';
import { isCorrected, type Correction } from '../editions/corrections.ts';
import { eventsOf, type LedgerEvent } from '../editions/events.ts';
import { formerUrls, type FormerUrl } from '../editions/former-urls.ts';
import { latestOf, type Edition } from '../editions/ledger.ts';
import type { Publication } from '../editions/publication.ts';
import type { Formats } from '../i18n/formats.ts';
import { formatsFor } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { addressesFor, type Addresses } from './addresses.ts';
import { stringsFor, type Strings } from '../i18n/strings.ts';
import { wholeNames } from '../i18n/whole-names.ts';
import { local } from '../i18n/local.ts';

/** All that a page needs to speak of the data in one language. */
export interface Site {
  dataset: Dataset;
  locale: Locale;
  t: Strings;
  f: Formats;
  addresses: Addresses;
  /** Words as a heading shows them: no name of a unit is torn between two lines. */
  heading: (words: string) => string;
  /** The years of each unit of which something is known, and which have a page. */
  known: Known;
  /** The parts of the sources that one page could not carry. */
  sourceParts: ReadonlyMap<string, readonly SourcePart[]>;
  /** Audits that fail, by the id of the figure they concern. */
  faults: ReadonlyMap<string, readonly Audit[]>;
  audits: readonly Audit[];
  conflicts: readonly Conflict[];
  /** Ids of figures that another source contradicts. */
  contradicted: ReadonlySet<string>;
  /**
   * By the id of a figure: the figures of all sources that speak of the same thing, this one among them. Only figures
   * that several sources give are in the map.
   */
  saidOfSame: ReadonlyMap<string, readonly Figure[]>;
  editions: readonly Edition[];
  /** The edition that a year is published in. */
  editionOf: ReadonlyMap<number, Edition>;
  corrections: readonly Correction[];
  sealed: Publication['sealed'];
  /** Where sources stood when editions were sealed, and do not stand any more, by source. */
  formerUrls: ReadonlyMap<string, readonly FormerUrl[]>;
  /** What was sealed and withdrawn, day by day and reason by reason, the latest first. */
  events: readonly LedgerEvent[];
  /** Ids of figures that an edition published otherwise than they stand, with the event that corrected them last. */
  corrected: ReadonlyMap<string, string>;
  /** Years that are not as they were sealed: shown while they are worked on, never published. */
  drafts: readonly number[];
}

/**
 * What is needed to write sentences about figures, without editions and addresses: the page that checks a file has
 * only this.
 */
export type Speaker = Pick<Site, 'dataset' | 'locale' | 'f'>;

export function siteOf(
  { dataset, editions, corrections, sealed, open }: Omit<Publication, 'ledger' | 'recorded'>,
  locale: Locale,
): Site {
  const tried = audits(dataset);
  const found = conflicts(dataset);
  const events = eventsOf(editions);
  return {
    dataset,
    locale,
    t: stringsFor(locale),
    f: formatsFor(locale),
    addresses: addressesFor(locale, siteSetting(dataset, 'address')),
    heading: wholeNames(shortNames(dataset, locale)),
    known: knownYears(dataset),
    sourceParts: sourceParts(dataset),
    audits: tried,
    faults: Map.groupBy(
      tried.filter(({ holds }) => !holds),
      ({ stated }) => stated.id,
    ),
    conflicts: found,
    contradicted: new Set(found.flatMap(({ figures }) => figures.map(({ id }) => id))),
    saidOfSame: new Map(
      saidTwice(dataset).flatMap((figures) => figures.map(({ id }) => [id, figures])),
    ),
    editions,
    editionOf: latestOf(editions),
    corrections,
    sealed,
    formerUrls: formerUrls(dataset.sources, editions, sealed),
    events,
    corrected: correctedIn(events, corrections),
    drafts: open.map(({ year }) => year),
  };
}

function shortNames({ units, unitNames }: Dataset, locale: Locale): string[] {
  return [...units.values(), ...[...unitNames.values()].flat()].map((named) =>
    local(named, 'short', locale),
  );
}

function correctedIn(
  events: readonly LedgerEvent[],
  corrections: readonly Correction[],
): Map<string, string> {
  const eventOf = new Map(
    events
      .filter(({ kind }) => kind === 'sealed')
      .flatMap(({ id, editions }) => editions.map((edition) => [edition.id, id] as const)),
  );
  // The latest correction of a value stands first; the last entry of a key is the one a map keeps.
  return new Map(
    corrections
      .toReversed()
      .filter(({ change }) => isCorrected(change))
      .map(({ change, edition }) => [change.id, eventOf.get(edition.id) ?? '']),
  );
}
