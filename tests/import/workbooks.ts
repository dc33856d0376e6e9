import { writeOds } from 'hucre/ods';
import { writeXlsx, type Cell, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { interpret } from '../../src/import/interpret.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';

/** A sheet as a test lays it out: rows, merged areas as "A1:C1", and cells with a format or formula. */
export interface Layout {
  name?: string;
  hidden?: boolean;
  rows: CellValue[][];
  merged?: string[];
  cells?: Record<string, Partial<Cell>>;
}

/** Registers that no editor changes, without figures. */
export const PROVINCE = 'tests/import/province';

const reading = readDataset(readFolder(PROVINCE));
if (!reading.ok) throw new Error(`${PROVINCE} has issues`);
export const { dataset } = reading;

export function xlsx(...sheets: Layout[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf) });
}

export function ods(...sheets: Layout[]): Promise<Uint8Array> {
  return writeOds({ sheets: sheets.map(sheetOf) });
}

/** What the import makes of a workbook, with the answers given. */
export async function imported(book: Uint8Array, answers: Record<string, string> = {}) {
  const opened = await readWorkbook({ name: 'tep.xlsx', bytes: book });
  if (!opened.ok) throw new Error(opened.fault);
  const made = interpret(opened.sheets, dataset, new Map(Object.entries(answers)));
  return {
    ...made,
    asked: made.questions.map(({ id }) => id),
    rows: (made.understood?.imported ?? []).map(({ cells }) => filled(cells)),
  };
}

/** The cells that say something, which is what a reader of a test wants to see. */
function filled(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

function sheetOf({
  name = 'Sheet1',
  hidden = false,
  rows,
  merged = [],
  cells = {},
}: Layout): WriteSheet {
  return {
    name,
    hidden,
    rows,
    merges: merged.map((area) => {
      const [from = '', to = ''] = area.split(':');
      const [startRow, startCol] = position(from);
      const [endRow, endCol] = position(to);
      return { startRow, startCol, endRow, endCol };
    }),
    cells: new Map(Object.entries(cells).map(([at, cell]) => [position(at).join(','), cell])),
  };
}

function position(cell: string): [row: number, column: number] {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column =
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [Number(digits) - 1, column];
}
