import { readCsv, writeCsv, type RawFile } from '../data/csv/csv.ts';
import { issueAt, type AnyRow } from '../data/draft.ts';
import type { Fault, Issue } from '../data/issue.ts';
import { readRows } from '../data/rows.ts';
import { TABLES } from '../data/tables.ts';
import { sha256 } from './checksum.ts';
import { MANIFEST, manifestOf, readManifest } from './manifest.ts';

/** One line of the ledger: an edition was sealed ("2019-2"), or withdrawn ("2019-2-withdrawn"). */
export interface LedgerLine {
  id: string;
  /** The day, YYYY-MM-DD. */
  date: string;
  /** Why, in the editor's words. */
  reason: string;
  /** Checksum of the manifest of the edition, which holds the checksum of each of its files. */
  sha256: string;
  /** What ties this line to all lines before it. */
  chain: string;
}

/** A sealed, published copy of one year: "2019-2" is the second edition of 2019. */
export interface Edition extends LedgerLine {
  year: number;
  number: number;
  /** The line of the ledger, counted from 0: what came before and after what. */
  order: number;
  /** The edition that readers had when this one was sealed: what it corrects. */
  follows: string | null;
  /** Since when, and why, readers are not given it any more. */
  withdrawn: { date: string; reason: string; order: number; chain: string } | null;
}

/** The ledger, line by line, and the editions that it tells of, in the order in which they were sealed. */
export interface Ledger {
  lines: LedgerLine[];
  editions: Edition[];
  issues: Issue[];
}

export const LEDGER = `${TABLES.editions.name}.csv`;

/** What was sealed and withdrawn, and all that is wrong with it. */
export function readLedger(files: readonly RawFile[]): Ledger {
  const file = files.find((known) => known.file === LEDGER);
  const csv = file && readCsv(file);
  const reading = csv?.ok ? readRows(csv.table, TABLES.editions) : { rows: [], issues: [] };
  const { rows } = reading;
  const lines = rows.map(({ values }) => ({ ...values, date: values.date ?? '' }));
  const editions = editionsOf(lines);
  // A line that cannot be read is reported as such: all lines after it would seem to be cut off.
  const readable = reading.issues.length === 0 ? rows : [];
  const broken = readable.flatMap((row, index): Issue[] => {
    const here = lines[index];
    if (!here) return [];
    const tied = isTied(here, lines.slice(0, index));
    return tied ? wrongDay(row, here) : [issueAt(row, 'id', { code: 'ledger-broken' })];
  });
  const altered = editions.flatMap((edition) => alterations(edition, files));
  return { lines, editions, issues: [...broken, ...altered, ...unlisted(editions, files)] };
}

/** The day of a line is a day, and not before the year that it seals: a clock that stands at 1970 is no day of sealing. */
function wrongDay(row: AnyRow, { id, date }: LedgerLine): Issue[] {
  const from = `${id.slice(0, 4)}-01-01`;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date);
  if (isDay && date >= from) return [];
  return [
    issueAt(row, 'date', { code: 'ledger-date', reason: isDay ? 'before-year' : 'day', from }),
  ];
}

/** Lines of a day that has not come yet. What day it is, only a command knows. */
export function futureLines(files: readonly RawFile[], today: string): Issue[] {
  const file = files.find((known) => known.file === LEDGER);
  const csv = file && readCsv(file);
  const rows = csv?.ok ? readRows(csv.table, TABLES.editions).rows : [];
  return rows
    .filter(({ values }) => (values.date ?? '') > today)
    .map((row) => issueAt(row, 'date', { code: 'ledger-date', reason: 'future', from: today }));
}

/**
 * Whether a line of this day may be added: the day is not before the year that is sealed, nor before the day of any
 * line. A computer with a wrong clock would otherwise leave a wrong day in the ledger for ever.
 */
export function isDayToSeal(lines: readonly LedgerLine[], year: number, date: string): boolean {
  const sealed = lines.map((line) => line.date);
  return date <= '2099-12-31' && [`${String(year)}-01-01`, ...sealed].every((day) => day <= date);
}

/** Whether a line is chained to the one before it; and what is withdrawn was sealed before. */
function isTied(line: LedgerLine, before: readonly LedgerLine[]): boolean {
  const withdrawn = withdrawnBy(line);
  const isKnown = withdrawn === null || before.some(({ id }) => id === withdrawn);
  return isKnown && chainOf(before.at(-1)?.chain ?? '', line) === line.chain;
}

/** How the line is named that withdraws an edition. */
export function withdrawalOf(id: string): string {
  return `${id}${WITHDRAWN}`;
}

/** The edition that a line withdraws; null for a line that seals one. */
function withdrawnBy({ id }: LedgerLine): string | null {
  return id.endsWith(WITHDRAWN) ? id.slice(0, -WITHDRAWN.length) : null;
}

const WITHDRAWN = '-withdrawn';

function editionsOf(lines: readonly LedgerLine[]): Edition[] {
  const editions: Edition[] = [];
  for (const [order, line] of lines.entries()) {
    const withdrawn = withdrawnBy(line);
    if (withdrawn === null) {
      const [year = '', number = ''] = line.id.split('-');
      const follows = latestOf(editions).get(Number(year))?.id ?? null;
      editions.push({
        ...line,
        year: Number(year),
        number: Number(number),
        order,
        follows,
        withdrawn: null,
      });
    } else {
      const edition = editions.find(({ id }) => id === withdrawn);
      if (edition) {
        const { date, reason, chain } = line;
        edition.withdrawn = { date, reason, order, chain };
      }
    }
  }
  return editions;
}

/** The whole ledger as it is written. */
export function ledgerText(lines: readonly LedgerLine[]): string {
  return writeCsv(
    Object.keys(TABLES.editions.columns),
    lines.map(({ id, date, reason, sha256: sum, chain }) => [id, date, reason, sum, chain]),
  );
}

/** A line tied to the last of the ledger. */
export function nextLine(
  lines: readonly LedgerLine[],
  line: Omit<LedgerLine, 'chain'>,
): LedgerLine {
  return { ...line, chain: chainOf(lines.at(-1)?.chain ?? '', line) };
}

/** The files of a sealed edition, named as in the folder of a year: "cases.csv". */
export function sealedFiles(id: string, files: readonly RawFile[]): RawFile[] {
  return filesUnder(folderOf(id), files);
}

/** The files directly in a folder of data/, named without it. */
function filesUnder(folder: string, files: readonly RawFile[]): RawFile[] {
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

/** The edition of each year that readers have: the latest that was not withdrawn. */
export function latestOf(editions: readonly Edition[]): Map<number, Edition> {
  const valid = editions.filter(({ withdrawn }) => withdrawn === null);
  return new Map(valid.map((edition) => [edition.year, edition]));
}

/** The number of the next edition of a year. That of a withdrawn one is never given again. */
export function nextNumber(editions: readonly Edition[], year: number): number {
  return Math.max(0, ...editions.filter((own) => own.year === year).map((own) => own.number)) + 1;
}

/** Ties a line to the one before: whoever alters an earlier line breaks all later ones. */
export function chainOf(
  before: string,
  { id, date, reason, sha256: sum }: Omit<LedgerLine, 'chain'>,
): string {
  return sha256([before, id, date, reason, sum].join('\n'));
}

type Alteration = Extract<Fault, { code: 'edition-altered' }>['what'];

/** Whether it is only the line ends that a program has changed: then no figure is in doubt. */
function howChanged(bytes: Uint8Array, sealed: string): Alteration {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const plain = text.replaceAll('\r\n', '\n');
  const forms = [plain, plain.replaceAll('\n', '\r\n')];
  const isSame = forms.some((form) => sha256(new TextEncoder().encode(form)) === sealed);
  return isSame ? 'line-ends' : 'changed';
}

/** Files of an edition that are not as they were sealed. */
function alterations({ id, sha256: sum }: Edition, files: readonly RawFile[]): Issue[] {
  const altered = (name: string, what: Alteration): Issue => ({
    fault: { code: 'edition-altered', edition: id, what },
    file: folderOf(id) + name,
    line: null,
    column: null,
    found: null,
  });
  const all = sealedFiles(id, files);
  const manifest = all.find(({ file }) => file === MANIFEST);
  if (!manifest) return [altered(MANIFEST, 'removed')];
  if (sha256(manifest.bytes) !== sum) return [altered(MANIFEST, howChanged(manifest.bytes, sum))];
  const sealed = readManifest(new TextDecoder().decode(manifest.bytes));
  const present = readManifest(manifestOf(all));
  return [
    ...[...sealed].flatMap(([name, checksum]) => {
      const now = present.get(name);
      if (now === checksum) return [];
      const bytes = all.find(({ file }) => file === name)?.bytes;
      return [altered(name, bytes === undefined ? 'removed' : howChanged(bytes, checksum))];
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
  const { editions } = readLedger(files);
  return files.filter(({ file }) => {
    const [, year = '', number = ''] = /^editions\/(\d{4})-(\d+)\//.exec(file) ?? [];
    return number === '' || Number(number) < nextNumber(editions, Number(year));
  });
}
