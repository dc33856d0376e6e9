import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import { folderOf, sealedFiles, type Edition } from './ledger.ts';

/**
 * The ledger of addresses. Each edition holds those that it gave to readers first, so that the ledger only grows, is
 * read in the difference between two states, and hangs on the chain of editions like all that is sealed. Figures are
 * not in it: their ids are in the tables that the same editions hold, and a figure that goes is told as a correction.
 */
const ADDRESS_BOOK = 'addresses.csv';

/** What is at an address. A `chart` is recorded once, by its page for embedding: its files have the same name. */
export type AddressKind = 'page' | 'chart' | 'file';

/**
 * An address, written as if the site stood at the root of its host ("/2019/an-minh/"), and what it shows. `subject`
 * does not depend on figures, so that it stays the same when they change.
 */
export interface Address {
  address: string;
  kind: AddressKind;
  /** "unit-year 2019 an-minh" */
  subject: string;
}

/** An address that an edition gave to readers, and the line on which that edition holds it. */
export interface RecordedAddress extends Address {
  edition: string;
  /** Where it is written down. */
  file: string;
  line: number;
}

/** Every address that an edition ever recorded, those of withdrawn editions too, each by its first edition. */
export function recordedAddresses(
  editions: readonly Edition[],
  files: readonly RawFile[],
): RecordedAddress[] {
  const first = new Map<string, RecordedAddress>();
  for (const { id } of editions) {
    for (const recorded of addressesIn(id, files)) {
      if (!first.has(recorded.address)) first.set(recorded.address, recorded);
    }
  }
  return [...first.values()];
}

/** The addresses that the site serves and no edition has recorded yet, sorted by address. */
export function unrecorded(recorded: readonly Address[], served: readonly Address[]): Address[] {
  const known = new Set(recorded.map(({ address }) => address));
  return served
    .filter(({ address }) => !known.has(address))
    .toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

/** The file of an edition that records these addresses; no file where there are none. */
export function addressBook(fresh: readonly Address[]): RawFile[] {
  if (fresh.length === 0) return [];
  const rows = fresh.map(({ address, kind, subject }) => [address, kind, subject]);
  return [{ file: ADDRESS_BOOK, bytes: new TextEncoder().encode(writeCsv(COLUMNS, rows)) }];
}

const COLUMNS = ['address', 'kind', 'subject'];

function addressesIn(edition: string, files: readonly RawFile[]): RecordedAddress[] {
  const book = sealedFiles(edition, files).find(({ file }) => file === ADDRESS_BOOK);
  const csv = book && readCsv(book);
  if (!csv?.ok) return [];
  const file = folderOf(edition) + ADDRESS_BOOK;
  return csv.table.rows.map(({ line, cells: [address = '', kind, subject = ''] }) => ({
    address,
    kind: kind === 'chart' || kind === 'file' ? kind : 'page',
    subject,
    edition,
    file,
    line,
  }));
}
