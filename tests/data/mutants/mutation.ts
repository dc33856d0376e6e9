import { writeCsv } from '../../../src/data/csv/csv.ts';
import type { Table } from '../../../src/data/table.ts';

/** A file of data/ before anything happens to it. */
export interface Original {
  file: string;
  table: Table;
  text: string;
  header: string[];
  rows: string[][];
}

export interface Mutant {
  bytes: Uint8Array;
  /** The lines on which a report would be right; null when it may be anywhere in the file. */
  lines: readonly number[] | null;
}

/** A choice among so many, from 0. */
export type Pick = (count: number) => number;

/**
 * `same`: nothing may change. `reported`: an issue must name the place. `any`: what
 * comes out may also be other figures in good form, which no rule of form can see.
 */
export interface Mutation {
  name: string;
  outcome: 'same' | 'reported' | 'any';
  /** Null where the file has nothing to which this could happen. */
  change: (original: Original, pick: Pick) => Mutant | null;
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The file with other cells. */
export function written(header: string[], rows: string[][], lines: Mutant['lines']): Mutant {
  return { bytes: bytesOf(writeCsv(header, rows)), lines };
}

/** The line of a row in a file as it is written, its header being on line 1. */
export function lineOf({ header, rows }: Original, index: number): number {
  return writeCsv(header, rows.slice(0, index)).split('\n').length;
}

/** One cell with other content; the report must name its line. */
export function withCell(original: Original, { row, column }: Cell, content: string): Mutant {
  const rows = original.rows.map((cells, at) => (at === row ? cells.with(column, content) : cells));
  return written(original.header, rows, [lineOf(original, row)]);
}

export interface Cell {
  row: number;
  column: number;
  content: string;
}

/** A cell for which something holds; null when there is none. */
export function pickCell(
  { header, rows }: Original,
  pick: Pick,
  fits: (content: string, column: string) => boolean,
): Cell | null {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((content, column) =>
      fits(content, header[column] ?? '') ? [{ row: at, column, content }] : [],
    ),
  );
  return cells[pick(cells.length)] ?? null;
}
