import { readCsv, type RawTable } from '../../data/csv/csv.ts';
import { recognise } from '../../data/csv/legacy/recognise.ts';
import { decode } from '../../data/csv/decode.ts';
import { SEPARATORS, separatorOfMost, separatorsIn } from '../../data/csv/separator.ts';
import { latin1 } from './bytes.ts';
import { address, isTurned, textCell, type Cell } from './cell.ts';
import { plainCsv } from './csv-text.ts';
import { LIMITS } from './limits.ts';
import type { Issue } from '../../data/issue.ts';
import type { WorkbookFault, WorkbookReading } from './workbook-reading.ts';

/** A CSV has no cells but text, no merges, and the lines an editor sees. */
export function csvSheet(name: string, written: Uint8Array): WorkbookReading {
  if (partings(written) > LIMITS.cells)
    return { ok: false, name, fault: { kind: 'too-many-cells' } };
  const bytes = plainCsv(name, written);
  const reading = readCsv({ file: name, bytes }, separatorOfMost);
  if (!reading.ok) return refusal(name, bytes, reading.issues[0]);
  const wrapped = rowInQuotes(reading.table);
  if (wrapped !== null) return { ok: false, name, fault: { kind: 'row-in-quotes', line: wrapped } };
  const wide = wideRow(reading.table);
  if (wide !== null) return { ok: false, name, fault: { kind: 'wide-row', line: wide } };
  const rows: Cell[][] = [];
  const turned: string[] = [];
  for (const { line, cells } of [{ line: 1, cells: reading.table.header }, ...reading.table.rows]) {
    while (rows.length < line - 1) rows.push([]);
    rows[line - 1] = cells.map(textCell);
    turned.push(...cells.flatMap((cell, at) => (isTurned(cell) ? [address(line - 1, at)] : [])));
  }
  const none = new Set<number>();
  return {
    ok: true,
    sheets: [
      {
        ...{ name, hidden: false, rows, merges: [], stray: [], turned, remarks: [] },
        ...{ hiddenRows: none, hiddenColumns: none },
      },
    ],
  };
}

/** The first line that is one cell in quotation marks, though it holds as many as the widest; null: none is. */
function rowInQuotes({ separator, header, headerLine, rows }: RawTable): number | null {
  const lines = [{ line: headerLine, cells: header }, ...rows].map(({ line, cells }) => {
    const filled = cells.filter((cell) => cell !== '');
    return {
      line,
      alone: filled.length === 1 && cells[0] !== '',
      text: cells[0] ?? '',
      width: cells.length,
    };
  });
  const widest = Math.max(...lines.map(({ alone, width }) => (alone ? 1 : width)));
  const signs = widest > 1 ? [separator] : SEPARATORS;
  const wrapped = lines.find(({ alone, text }) => {
    const parts = Math.max(...signs.map((sign) => text.split(sign).length));
    const figures = signs.some((sign) =>
      text.split(sign).some((part) => /^\s*\d+(?:[.,]\d+)?\s*$/.test(part)),
    );
    return alone && parts > 1 && parts >= widest && figures;
  });
  return wrapped?.line ?? null;
}

/** Text that is parted into cells, whatever its name says. */
export function isTextTable(bytes: Uint8Array): boolean {
  const decoded = decode('', bytes);
  const text = decoded.ok ? decoded.text : latin1(bytes);
  // What no text holds tells a damaged file.
  return (
    !/[\0-\u0008\u000e-\u001f]/.test(text) && separatorsIn(text.split('\n')[0] ?? '').length > 0
  );
}

/** The first line of figures that is wider than the names of columns: its decimal commas were taken for the ends of cells. */
function wideRow({ separator, header, headerLine, rows }: RawTable): number | null {
  if (separator !== ',') return null;
  const lines = [{ line: headerLine, cells: header }, ...rows];
  const first = lines.findIndex(({ cells }) => cells.some(isNumber));
  const names = Math.max(
    0,
    ...lines.slice(0, Math.max(0, first)).map(({ cells }) => widthOf(cells)),
  );
  const wide = lines.slice(first).find(({ cells }) => names > 1 && isNumber(cells[names] ?? ''));
  return wide?.line ?? null;
}

function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell !== '') + 1;
}

function isNumber(cell: string): boolean {
  return /^\d[\d.]*\s*%?$/.test(cell);
}

/** Signs that may end a cell: there are no more cells. */
function partings(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (PARTINGS.has(byte) ? count + 1 : count), 1);
}

const PARTINGS = new Set(Array.from('\n\r,;\t', (sign) => sign.charCodeAt(0)));

function refusal(name: string, bytes: Uint8Array, issue: Issue | undefined): WorkbookReading {
  const because = (fault: WorkbookFault): WorkbookReading => ({ ok: false, name, fault });
  const fault = issue?.fault;
  if (fault?.code === 'broken-quotes') return because({ kind: fault.code, line: issue?.line ?? 1 });
  if (fault?.code === 'no-table')
    return because({ kind: fault.what === 'empty' ? 'empty' : 'damaged' });
  if (bytes.includes(0)) return because({ kind: 'damaged' });
  const encoding = recognise(bytes)?.encoding ?? null;
  return because({ kind: 'old-encoding', encoding });
}
