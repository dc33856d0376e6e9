import { readCsv, type RawFile } from '../data/csv/csv.ts';
import { columnPlace, type Issue } from '../data/issue.ts';
import { readRows } from '../data/rows.ts';
import { TABLES } from '../data/tables.ts';
import { sha256 } from './checksum.ts';
import { MANIFEST, manifestOf, readManifest } from './manifest.ts';

/** A sealed, published copy of one year. */
export interface Edition {
  /** "2019-2": the second edition of 2019. */
  id: string;
  year: number;
  number: number;
  /** The day it was sealed, YYYY-MM-DD. */
  date: string;
  /** Why it was published, in the editor's words. */
  reason: string;
  /** Checksum of its manifest, which holds the checksum of each of its files. */
  sha256: string;
  /** What ties this line to all lines before it. */
  chain: string;
}

export const LEDGER = `${TABLES.editions.name}.csv`;

/** The editions in the order in which they were sealed, and all that is wrong with them. */
export function readLedger(files: readonly RawFile[]): { editions: Edition[]; issues: Issue[] } {
  const file = files.find((known) => known.file === LEDGER);
  const csv = file && readCsv(file);
  const rows = csv?.ok ? readRows(csv.table, TABLES.editions).rows : [];
  const issues: Issue[] = [];
  let chain = '';
  for (const { values, line, places } of rows) {
    const edition = editionOf({ ...values, date: values.date ?? '' });
    if (chainOf(chain, edition) !== edition.chain) {
      issues.push({
        fault: { code: 'ledger-broken' },
        file: LEDGER,
        line,
        column: places['id'] ?? columnPlace('id', 0),
        found: edition.id,
      });
    }
    issues.push(...alterations(edition, files));
    chain = edition.chain;
  }
  const editions = rows.map(({ values }) => editionOf({ ...values, date: values.date ?? '' }));
  return { editions, issues: [...issues, ...unlisted(editions, files)] };
}

/** The files of a sealed edition, named as in the folder of a year: "cases.csv". */
export function sealedFiles(id: string, files: readonly RawFile[]): RawFile[] {
  return filesUnder(folderOf(id), files);
}

/** The files directly in a folder of data/, named without it. */
export function filesUnder(folder: string, files: readonly RawFile[]): RawFile[] {
  return files
    .filter(({ file }) => file.startsWith(folder))
    .map(({ file, bytes }) => ({ file: file.slice(folder.length), bytes }));
}

/** The tables of a year as they stand, named without its folder. */
export function yearFiles(year: number, files: readonly RawFile[]): RawFile[] {
  return filesUnder(`${String(year)}/`, files);
}

export function folderOf(id: string): string {
  return `editions/${id}/`;
}

/** The latest edition of each year. */
export function latestOf(editions: readonly Edition[]): Map<number, Edition> {
  return new Map(editions.map((edition) => [edition.year, edition]));
}

/** Ties a line to the one before: whoever alters an earlier line breaks all later ones. */
export function chainOf(
  before: string,
  { id, date, reason, sha256: sum }: Omit<Edition, 'chain'>,
): string {
  return sha256([before, id, date, reason, sum].join('\n'));
}

function editionOf(row: Omit<Edition, 'year' | 'number'>): Edition {
  const [year = '', number = ''] = row.id.split('-');
  const { id, date, reason, sha256: sum, chain } = row;
  return { id, year: Number(year), number: Number(number), date, reason, sha256: sum, chain };
}

/** Files of an edition that are not as they were sealed. */
function alterations({ id, sha256: sum }: Edition, files: readonly RawFile[]): Issue[] {
  const altered = (name: string, what: 'changed' | 'removed' | 'added'): Issue => ({
    fault: { code: 'edition-altered', edition: id, what },
    file: folderOf(id) + name,
    line: null,
    column: null,
    found: null,
  });
  const all = sealedFiles(id, files);
  const manifest = all.find(({ file }) => file === MANIFEST);
  if (!manifest) return [altered(MANIFEST, 'removed')];
  if (sha256(manifest.bytes) !== sum) return [altered(MANIFEST, 'changed')];
  const sealed = readManifest(new TextDecoder().decode(manifest.bytes));
  const present = readManifest(manifestOf(all));
  return [
    ...[...sealed].flatMap(([name, checksum]) => {
      const now = present.get(name);
      if (now === checksum) return [];
      return [altered(name, now === undefined ? 'removed' : 'changed')];
    }),
    ...[...present.keys()]
      .filter((name) => !sealed.has(name))
      .map((name) => altered(name, 'added')),
  ];
}

/** Sealed folders that the ledger does not know: left by an interrupted seal, or cut out of it. */
function unlisted(editions: readonly Edition[], files: readonly RawFile[]): Issue[] {
  const listed = new Set(editions.map(({ id }) => id));
  const folders = new Set(
    files.flatMap(({ file }) => /^editions\/([^/]+)\//.exec(file)?.[1] ?? []),
  );
  return [...folders]
    .filter((id) => /^\d{4}-\d+$/.test(id) && !listed.has(id))
    .map((id) => ({
      fault: { code: 'edition-unlisted', edition: id },
      file: folderOf(id),
      line: null,
      column: null,
      found: null,
    }));
}

/**
 * All files but those of an edition that the ledger does not know and that comes
 * next in its year: what an interrupted seal left, to be made again.
 */
export function withoutLeftovers(files: readonly RawFile[]): RawFile[] {
  const latest = latestOf(readLedger(files).editions);
  return files.filter(({ file }) => {
    const [, year = '', number = ''] = /^editions\/(\d{4})-(\d+)\//.exec(file) ?? [];
    return number === '' || Number(number) <= (latest.get(Number(year))?.number ?? 0);
  });
}
