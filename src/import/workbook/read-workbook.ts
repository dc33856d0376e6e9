import { readOds, streamOdsRows, type Sheet as ReadSheet } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { readCsv } from '../../data/csv/csv.ts';
import { BLANK, cleaned, textCell, type Cell, type Sheet } from './cell.ts';
import { numberFormat } from './number-format.ts';

export interface WorkbookFile {
  name: string;
  bytes: Uint8Array;
}

export type WorkbookReading =
  { ok: true; sheets: Sheet[] } | { ok: false; fault: WorkbookFault; name: string };

export type WorkbookFault = 'unknown-kind' | 'unreadable' | 'rows-in-groups';

/** The bytes of a workbook → its sheets. The only place that knows who reads spreadsheets. */
export async function readWorkbook({ name, bytes }: WorkbookFile): Promise<WorkbookReading> {
  try {
    switch (/\.[^.]+$/.exec(name.toLowerCase())?.[0] ?? '') {
      case '.xlsx':
        return { ok: true, sheets: sheetsOf(await readXlsx(bytes, { readStyles: true })) };
      case '.ods': {
        const book = await readOds(bytes, { readStyles: true });
        if (await losesRows(bytes, book.sheets)) return fault('rows-in-groups', name);
        return { ok: true, sheets: sheetsOf(book) };
      }
      case '.csv':
        return csvSheet(name, bytes);
      default:
        return fault('unknown-kind', name);
    }
  } catch {
    return fault('unreadable', name);
  }
}

function fault(code: WorkbookFault, name: string): WorkbookReading {
  return { ok: false, fault: code, name };
}

/** Rows that repeat on every printed page, or that fold away, are passed over by readOds. */
async function losesRows(bytes: Uint8Array, sheets: ReadSheet[]): Promise<boolean> {
  const filled = (values: readonly unknown[]) => values.some((value) => (value ?? '') !== '');
  const read = sheets.reduce((sum, { rows }) => sum + rows.filter(filled).length, 0);
  let present = 0;
  for await (const { values } of streamOdsRows(bytes)) present += filled(values) ? 1 : 0;
  return present > read;
}

function sheetsOf(book: { sheets: ReadSheet[] }): Sheet[] {
  return book.sheets.map((sheet) => ({
    name: cleaned(sheet.name),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows.map((row, at) =>
      withoutTail(row.map((_, column) => cellOf(sheet, at, column))),
    ),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => {
      return { top: startRow, left: startCol, bottom: endRow, right: endCol };
    }),
  }));
}

/** Cells that have a border and nothing else can reach thousands of columns to the right. */
function withoutTail(cells: Cell[]): Cell[] {
  return cells.slice(0, cells.findLastIndex(({ kind }) => kind !== 'blank') + 1);
}

function cellOf(sheet: ReadSheet, row: number, column: number): Cell {
  const value = sheet.rows[row]?.[column] ?? null;
  const detail = sheet.cells?.get(`${String(row)},${String(column)}`);
  if (detail?.type === 'error') return { kind: 'error', code: String(value) };
  if (value === null) return detail?.formula === undefined ? BLANK : { kind: 'uncalculated' };
  if (value instanceof Date) return { kind: 'date', day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') {
    return { kind: 'number', value, format: numberFormat(detail?.style?.numFmt) };
  }
  return textCell(String(value));
}

/** A CSV has no cells but text, no merges, and the lines an editor sees. */
function csvSheet(name: string, bytes: Uint8Array): WorkbookReading {
  const reading = readCsv({ file: name, bytes });
  if (!reading.ok) return fault('unreadable', name);
  const rows: Cell[][] = [reading.table.header.map(textCell)];
  for (const { line, cells } of reading.table.rows) {
    while (rows.length < line - 1) rows.push([]);
    rows[line - 1] = cells.map(textCell);
  }
  return { ok: true, sheets: [{ name, hidden: false, rows, merges: [] }] };
}
