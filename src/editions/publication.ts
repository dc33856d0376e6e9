import { isSample } from '../data/settings.ts';
import type { RawFile } from '../data/csv/csv.ts';
import { readDataset, type Dataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import { audits } from '../derive/audit/audits.ts';
import { conflicts } from '../derive/conflicts.ts';
import { staleExplanations } from '../derive/explained.ts';
import { recordedAddresses, type RecordedAddress } from './address-book.ts';
import { correctionsOf, type Correction } from './corrections.ts';
import { readLedger, sealedFiles, type Edition, type LedgerLine } from './ledger.ts';
import { changedValues, neverSealed, openYears, type OpenYear } from './lock.ts';

/** All of data/ with what was published of it before: what commands and pages start from. */
export interface Publication {
  dataset: Dataset;
  /** Each line of the ledger: what was sealed and what was withdrawn. */
  ledger: readonly LedgerLine[];
  /** In the order in which they were sealed. */
  editions: readonly Edition[];
  corrections: readonly Correction[];
  /** The files of each edition as they were sealed, by its id. */
  sealed: ReadonlyMap<string, readonly RawFile[]>;
  /** The addresses that readers were given, each by the edition that gave it first; none before their ledger begins. */
  recorded: readonly RecordedAddress[];
  /** Years that do not mean the same as their latest edition. */
  open: readonly OpenYear[];
}

export type PublicationReading =
  { ok: true; publication: Publication } | { ok: false; issues: readonly Issue[] };

/** The whole of data/ and the stories of its years, or every fault at once: of the tables, the ledger and the explanations. */
export function readPublication(files: readonly RawFile[]): PublicationReading {
  const reading = readDataset(files);
  const { lines: ledger, editions, issues } = readLedger(files);
  if (!reading.ok) return { ok: false, issues: [...reading.issues, ...issues] };
  const { dataset } = reading;
  const faults = [...audits(dataset).filter(({ holds }) => !holds), ...conflicts(dataset)];
  if (issues.length > 0) return { ok: false, issues };
  const open = openYears(editions, files, dataset.years);
  const stale = staleExplanations(dataset, faults);
  // Most often an explanation fails because a sealed value was changed: that must be seen beside it.
  if (stale.length > 0) return { ok: false, issues: [...changedValues(open), ...stale] };
  return {
    ok: true,
    publication: {
      dataset,
      ledger,
      editions,
      corrections: correctionsOf(editions, files),
      sealed: new Map(editions.map(({ id }) => [id, sealedFiles(id, files)])),
      recorded: recordedAddresses(editions, files),
      open,
    },
  };
}

/**
 * What keeps sound data from being published: years that are not as they were
 * sealed. A site of made-up figures may show a year that never was.
 */
export function unsealed({ dataset, open }: Publication): Issue[] {
  return [...changedValues(open), ...(isSample(dataset) ? [] : neverSealed(open))];
}
