import { utils, write, type BookType, type CellObject, type WorkSheet } from '@e965/xlsx';
import { readDataset } from '../../src/data/dataset.ts';
import { readFolder } from '../../src/data/folder.ts';
import { interpret, type Known } from '../../src/import/interpret.ts';
import { readZip } from '../../src/import/workbook/zip.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { storedZip } from './stored-zip.ts';

/** A sheet as a test lays it out: rows, merged areas as "A1:C1", and cells with a format, formula or runs. */
export interface Layout {
  name?: string;
  hidden?: boolean;
  rows: (string | number | null)[][];
  merged?: string[];
  /** What a cell is beyond its value: `z` its format, `f` its formula, `r` its runs as they stand in an .xlsx. */
  cells?: Record<string, Partial<CellObject>>;
  /** Rows, from 1, and columns that are hidden. */
  hiddenRows?: number[];
  hiddenColumns?: string[];
}

/** Registers that no editor changes, without figures. */
export const PROVINCE = 'tests/import/province';

const reading = readDataset(readFolder(PROVINCE));
if (!reading.ok) throw new Error(`${PROVINCE} has issues`);
export const { dataset } = reading;

export function xlsx(...sheets: Layout[]): Uint8Array {
  const bytes = bookOf('xlsx', sheets);
  const runs = sheets.flatMap(({ cells = {} }) =>
    Object.values(cells).filter(({ r }) => r !== undefined),
  );
  return runs.length === 0 ? bytes : withRuns(bytes, runs);
}

/** The library reads runs of letters, but does not write them. */
function withRuns(bytes: Uint8Array, cells: readonly Partial<CellObject>[]): Uint8Array {
  const zip = readZip(bytes);
  if (!zip.ok) throw new Error(zip.fault);
  const parts = Object.fromEntries(
    [...zip.parts].map(([name, content]) => [name, new TextDecoder().decode(content)]),
  );
  const strings = 'xl/sharedStrings.xml';
  for (const { v, r } of cells) {
    const plain = new RegExp(`<si><t[^>]*>${RegExp.escape(String(v))}</t></si>`);
    parts[strings] = (parts[strings] ?? '').replace(plain, `<si>${String(r)}</si>`);
  }
  return storedZip(parts);
}

export function ods(...sheets: Layout[]): Uint8Array {
  return bookOf('ods', sheets);
}

export function xls(...sheets: Layout[]): Uint8Array {
  return bookOf('biff8', sheets);
}

/** What the import makes of a workbook, with the answers given. */
export function imported(
  book: Uint8Array,
  answers: Record<string, string> = {},
  more: Omit<Known, 'answers'> = {},
  name = 'tep.xlsx',
) {
  const opened = readWorkbook({ name, bytes: book });
  if (!opened.ok) throw new Error(opened.fault.kind);
  const made = interpret(opened.sheets, dataset, {
    answers: new Map(Object.entries(answers)),
    ...more,
  });
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

function bookOf(bookType: BookType, layouts: Layout[]): Uint8Array {
  const book = utils.book_new();
  for (const [at, layout] of layouts.entries()) {
    utils.book_append_sheet(book, sheetOf(layout), layout.name ?? `Sheet${String(at + 1)}`);
  }
  book.Workbook = {
    Sheets: layouts.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  // Runs of letters are kept in the table of shared strings only.
  const bytes = write(book, { type: 'buffer', bookType, bookSST: true }) as Uint8Array;
  return new Uint8Array(bytes);
}

function sheetOf({
  rows,
  merged = [],
  cells = {},
  hiddenRows = [],
  hiddenColumns = [],
}: Layout): WorkSheet {
  const sheet = utils.aoa_to_sheet(rows);
  for (const [at, cell] of Object.entries(cells)) {
    const old = sheet[at] as CellObject | undefined;
    // Runs are put in afterwards.
    const more = Object.fromEntries(Object.entries(cell).filter(([name]) => name !== 'r'));
    sheet[at] = { t: typeof cell.v === 'string' ? 's' : 'n', ...old, ...more };
  }
  const used = [
    ...Object.keys(cells).map((at) => utils.decode_cell(at)),
    utils.decode_range(sheet['!ref'] ?? 'A1').e,
  ];
  const far = { r: Math.max(...used.map(({ r }) => r)), c: Math.max(...used.map(({ c }) => c)) };
  sheet['!ref'] = utils.encode_range({ s: { r: 0, c: 0 }, e: far });
  sheet['!merges'] = merged.map((area) => utils.decode_range(area));
  sheet['!rows'] = [];
  for (const row of hiddenRows) sheet['!rows'][row - 1] = { hidden: true };
  sheet['!cols'] = [];
  for (const column of hiddenColumns) sheet['!cols'][utils.decode_col(column)] = { hidden: true };
  return sheet;
}
