import type { RawFile } from '../data/csv/csv.ts';
import { addressBook, unrecorded, type Address } from './address-book.ts';
import { sha256 } from './checksum.ts';
import type { Change } from './compare.ts';
import { isCorrected } from './corrections.ts';
import {
  folderOf,
  latestOf,
  ledgerText,
  nextLine,
  nextNumber,
  sealedFiles,
  yearFiles,
  type Edition,
} from './ledger.ts';
import { MANIFEST, manifestOf } from './manifest.ts';
import { namedFiles } from './named-rows.ts';
import type { Publication } from './publication.ts';
import { REASONS, writeReasons } from './reasons.ts';
import { isWhole, untold } from './story.ts';

export interface SealRequest {
  year: number;
  /** The day of sealing, YYYY-MM-DD. */
  date: string;
  reason: string;
  /** By id of the value: why it is not published as before. */
  reasons: ReadonlyMap<string, string>;
  /** What the site serves once the year is sealed: what is new of it is recorded. Null where none is to be. */
  addresses?: ServedAddresses | null;
}

export interface ServedAddresses {
  all: readonly Address[];
  /** They are reason enough for an edition, though not a value has changed. */
  suffice: boolean;
}

export type Sealing =
  | {
      kind: 'sealed';
      edition: Edition;
      changes: readonly Change[];
      /** How many addresses it records. */
      addresses: number;
      files: RawFile[];
      ledger: string;
    }
  | { kind: 'no-such-year' }
  | { kind: 'nothing-changed'; edition: Edition }
  /** Values that readers have quoted and that change without a reason. */
  | { kind: 'reasons-missing'; changes: readonly Change[] }
  /** Reasons for values that do not change: mistyped, or of another time. */
  | { kind: 'reasons-unused'; values: readonly string[] };

/**
 * The next edition of a year: its files, named from data/, and the whole ledger
 * with its line. The files are to be written before the ledger, which makes the
 * edition count.
 */
export function seal(
  { editions, ledger, open, dataset, recorded }: Publication,
  files: readonly RawFile[],
  { year, date, reason, reasons, addresses = null }: SealRequest,
): Sealing {
  const latest = latestOf(editions).get(year);
  if (!dataset.years.includes(year)) return { kind: 'no-such-year' };
  const changes = open.find((known) => known.year === year)?.changes ?? [];
  const fresh = unrecorded(recorded, addresses?.all ?? []);
  const isMore = fresh.length > 0 && addresses?.suffice === true;
  if (latest && changes.length === 0 && isWhole(sealedFiles(latest.id, files)) && !isMore) {
    return { kind: 'nothing-changed', edition: latest };
  }
  const owed = changes.filter(isCorrected);
  const missing = owed.filter(({ id }) => !reasons.has(id));
  if (missing.length > 0) return { kind: 'reasons-missing', changes: missing };
  const changed = new Set(changes.map(({ id }) => id));
  const unused = [...reasons.keys()].filter((id) => !changed.has(id));
  if (unused.length > 0) return { kind: 'reasons-unused', values: unused };

  const number = nextNumber(editions, year);
  const id = `${String(year)}-${String(number)}`;
  const explained = changes.filter((change) => reasons.has(change.id));
  const own = yearFiles(year, files);
  const held = [...own, ...untold(own), ...namedFiles(year, files), ...addressBook(fresh)];
  const sealed =
    explained.length === 0 ? held : [...held, textFile(REASONS, writeReasons(explained, reasons))];
  const manifest = manifestOf(sealed);
  const line = nextLine(ledger, { id, date, reason, sha256: sha256(manifest) });
  const follows = latest?.id ?? null;
  return {
    kind: 'sealed',
    edition: { ...line, year, number, order: ledger.length, follows, withdrawn: null },
    changes,
    addresses: fresh.length,
    files: [...sealed, textFile(MANIFEST, manifest)].map(({ file, bytes }) => ({
      file: folderOf(id) + file,
      bytes,
    })),
    ledger: ledgerText([...ledger, line]),
  };
}

function textFile(file: string, text: string): RawFile {
  return { file, bytes: new TextEncoder().encode(text) };
}
