import { readCsv, type RawTable } from '../../data/csv/csv.ts';
import { recognise } from '../../data/csv/legacy/recognise.ts';
import { SEPARATORS } from '../../data/csv/separator.ts';
import { address, isTurned, textCell, type Cell } from './cell.ts';
import { LIMITS } from './limits.ts';
import type { WorkbookReading } from './workbook-reading.ts';

/** A CSV has no cells but text, no merges, and the lines an editor sees. */
export function csvSheet(name: string, bytes: Uint8Array): WorkbookReading {
  if (partings(bytes) > LIMITS.cells) return { ok: false, name, fault: { kind: 'too-many-cells' } };
  const reading = readCsv({ file: name, bytes });
  if (!reading.ok)
    return refusal(name, bytes, reading.issues[0]?.fault.code, reading.issues[0]?.line);
  const wrapped = rowInQuotes(reading.table);
  if (wrapped !== null) return { ok: false, name, fault: { kind: 'row-in-quotes', line: wrapped } };
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
        ...{ name, hidden: false, rows, merges: [], stray: [], turned },
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

/** Signs that may end a cell: there are no more cells. */
function partings(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => (PARTINGS.has(byte) ? count + 1 : count), 1);
}

const PARTINGS = new Set(Array.from('\n\r,;\t', (sign) => sign.charCodeAt(0)));

function refusal(
  name: string,
  bytes: Uint8Array,
  code?: string,
  line?: number | null,
): WorkbookReading {
  if (code === 'broken-quotes') {
    return { ok: false, name, fault: { kind: 'broken-quotes', line: line ?? 1 } };
  }
  const encoding = recognise(bytes)?.encoding ?? null;
  return { ok: false, name, fault: { kind: 'old-encoding', encoding } };
}
