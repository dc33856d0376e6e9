import Papa from 'papaparse';
import { brokenQuotes } from '../checks/table/broken-quotes.ts';
import { noTable } from '../checks/table/no-table.ts';
import { decode } from './decode.ts';
import type { Issue } from '../issue.ts';
import { separatorsIn, type Separator } from './separator.ts';

/** A CSV file as it stands: strings only, each row with the line an editor sees. */
export interface RawTable {
  /** Path inside the data folder. */
  file: string;
  separator: Separator;
  header: string[];
  /** Line on which the header stands. */
  headerLine: number;
  rows: RawRow[];
}

export interface RawRow {
  /** Line on which the row begins, from 1. */
  line: number;
  cells: string[];
}

export interface RawFile {
  file: string;
  bytes: Uint8Array;
}

export type CsvReading = { ok: true; table: RawTable } | { ok: false; issues: Issue[] };

/**
 * The only place that knows Papa Parse. What a spreadsheet does to a file without
 * changing its meaning is let pass: a byte-order mark, semicolons or tabs, line
 * ends, decomposed accents, outer blanks, wholly empty rows. Whatever could be
 * read in two ways is an issue.
 */
export function readCsv(
  { file, bytes }: RawFile,
  separatorIn: (text: string) => Separator = separatorOf,
): CsvReading {
  const decoded = decode(file, bytes);
  const other = noTable(file, bytes, decoded.ok ? decoded.text : null);
  if (other !== null) return { ok: false, issues: [other] };
  if (!decoded.ok) return decoded;
  const { text } = decoded;
  const separator = separatorIn(text);
  const broken = brokenQuotes(text, separator);
  if (broken !== null) return { ok: false, issues: [brokenAt(file, text, broken)] };
  const rows: RawRow[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    step: ({ data, meta }) => {
      rows.push({ line, cells: data.map((cell) => cell.normalize('NFC').trim()) });
      line += newlines(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  return {
    ok: true,
    table: {
      file,
      separator,
      header: header?.cells ?? [],
      headerLine: header?.line ?? 1,
      rows: body,
    },
  };
}

/** How a CSV file is written; each line ends with a line end, the last one too. */
export interface CsvForm {
  separator: Separator;
  lineEnd: '\n' | '\r\n';
  /** What stands before the first line. */
  mark: '' | '\uFEFF';
}

/** The form of data/. */
export const CANONICAL: CsvForm = { separator: ',', lineEnd: '\n', mark: '' };
/** What Excel opens in columns where a comma is the decimal sign; the mark tells it that the letters are UTF-8. */
export const FOR_EXCEL: CsvForm = { separator: ';', lineEnd: '\r\n', mark: '\uFEFF' };

/** The canonical form of data/: commas, LF, quotes only where a cell needs them. */
export function writeCsv(header: string[], rows: readonly string[][]): string {
  return csvLines([header, ...rows], CANONICAL);
}

export function csvLines(
  rows: readonly (readonly string[])[],
  { separator, lineEnd }: CsvForm,
): string {
  const cells = rows.map((row) => [...row]);
  return Papa.unparse(cells, { delimiter: separator, newline: lineEnd }) + lineEnd;
}

/** What separates the cells of the header separates those of the whole file. */
export function separatorOf(text: string): Separator {
  const header = text.split('\n').find((line) => line.trim() !== '') ?? '';
  return separatorsIn(header)[0] ?? ',';
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function brokenAt(file: string, text: string, at: number): Issue {
  const [found = ''] = text.slice(at, at + 60).split('\n');
  const line = 1 + newlines(text, 0, at);
  return { fault: { code: 'broken-quotes' }, file, line, column: null, found };
}
