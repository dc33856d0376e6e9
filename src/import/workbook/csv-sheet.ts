import { readCsv } from '../../data/csv/csv.ts';
import { recognise } from '../../data/csv/legacy/recognise.ts';
import { textCell, type Cell } from './cell.ts';
import type { WorkbookReading } from './workbook-reading.ts';

/** A CSV has no cells but text, no merges, and the lines an editor sees. */
export function csvSheet(name: string, bytes: Uint8Array): WorkbookReading {
  const reading = readCsv({ file: name, bytes });
  if (!reading.ok)
    return refusal(name, bytes, reading.issues[0]?.fault.code, reading.issues[0]?.line);
  const rows: Cell[][] = [reading.table.header.map(textCell)];
  for (const { line, cells } of reading.table.rows) {
    while (rows.length < line - 1) rows.push([]);
    rows[line - 1] = cells.map(textCell);
  }
  const none = new Set<number>();
  return {
    ok: true,
    sheets: [
      { name, hidden: false, rows, merges: [], hiddenRows: none, hiddenColumns: none, stray: [] },
    ],
  };
}

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
