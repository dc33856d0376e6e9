import type { RawFile } from '../data/csv/csv.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Edition, LedgerLine } from '../editions/ledger.ts';

/** What is published, of which editions, and where: all that the files for machines are made of. */
export interface Release {
  dataset: Dataset;
  /** What the dataset was read from. */
  files: readonly RawFile[];
  /** The edition that each year is published in; a draft has none. */
  editionOf: ReadonlyMap<number, Edition>;
  ledger: readonly LedgerLine[];
  /** What must be known before a figure is quoted. */
  flagsOf: (figure: string) => Flags;
  /** Whole addresses: of the site, of its downloads, of its API, of the page that explains them. Each ends with a slash. */
  places: Record<'home' | 'data' | 'api', string>;
}

export interface Flags {
  /** A sum or a share that the source printed does not follow from its parts. */
  doesNotAddUp: boolean;
  /** Another source says otherwise. */
  contradicted: boolean;
  /** An earlier edition published another value. */
  corrected: boolean;
}

/** The editions that a file is made of, by year, and the head of the chain at the last of them. */
export interface Stand {
  editions: readonly Edition[];
  /** Years that were never sealed, or not as they stand. */
  drafts: readonly number[];
  /** Proves all that was sealed before it; null while nothing is sealed. */
  head: string | null;
  /** The day of the last edition, YYYY-MM-DD; null while nothing is sealed. */
  date: string | null;
}

/** Where a year stands, or all of them. The head of a year is that of its own edition: later editions leave it as it is. */
export function standOf({ dataset, editionOf, ledger }: Release, year: number | null): Stand {
  const years = year === null ? dataset.years : [year];
  const editions = years.flatMap((own) => editionOf.get(own) ?? []);
  const last = editions.toSorted((a, b) => a.order - b.order).at(-1);
  return {
    editions,
    drafts: years.filter((own) => !editionOf.has(own)),
    head: (year === null ? ledger.at(-1)?.chain : last?.chain) ?? null,
    date: (year === null ? ledger.at(-1)?.date : last?.date) ?? null,
  };
}
