import Papa from 'papaparse';
import { badEncoding } from './checks/bad-encoding.ts';
import type { Issue } from './issue.ts';

/** A CSV file as it stands: strings only, each row with the line an editor sees. */
export interface RawTable {
  /** Path inside the data folder. */
  file: string;
  header: string[];
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
 * The only place that knows Papa Parse. A byte-order mark, CRLF, decomposed
 * accents, outer blanks and wholly empty rows change no meaning and are let
 * pass; whatever could be read in two ways is an issue.
 */
export function readCsv({ file, bytes }: RawFile): CsvReading {
  const decoded = badEncoding(file, bytes);
  if (!decoded.ok) return decoded;
  // One kind of line end: Papa takes the first it meets for all, and would join mixed lines.
  const text = decoded.text.replace(/\r\n?/g, '\n');
  const rows: RawRow[] = [];
  const issues: Issue[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) issues.push(brokenQuotes(file, line, data));
      rows.push({ line, cells: data.map((cell) => cell.normalize('NFC').trim()) });
      line += newlines(text, cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  if (issues.length > 0) return { ok: false, issues };
  const [header, ...body] = rows.filter((row) => row.cells.some((cell) => cell !== ''));
  return { ok: true, table: { file, header: header?.cells ?? [], rows: body } };
}

/** The canonical form of data/: commas, LF, quotes only where a cell needs them. */
export function writeCsv(header: string[], rows: readonly string[][]): string {
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

function newlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function brokenQuotes(file: string, line: number, cells: string[]): Issue {
  const found = cells.join(',').slice(0, 60);
  return { fault: { code: 'broken-quotes' }, file, line, column: null, found };
}
