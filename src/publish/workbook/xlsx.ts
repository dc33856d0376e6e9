import writeXlsxFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { repacked } from '../zip.ts';
import { FILE_WORDS } from '../words.ts';
import { READ_FIRST_WIDTHS, readFirstRows, type ReadFirstRow, type Workbook } from './book.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import { widthsOf } from './widths.ts';

/** A workbook for Excel: numbers that are numbers, and headings that stay in sight. */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array<ArrayBuffer>> {
  const first = {
    sheet: FILE_WORDS.readFirst,
    data: readFirstRows(workbook).map(readFirstCells),
    columns: READ_FIRST_WIDTHS.map((width) => ({ width })),
  };
  const others = workbook.sheets.map((sheet) => ({
    sheet: sheet.name,
    data: dataOf(sheet),
    columns: widthsOf(sheet).map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const bytes = await writeXlsxFile([first, ...others]).toBuffer();
  return repacked(bytes);
}

function dataOf({ header, rows }: Sheet): SheetData {
  const heading = header.map((words): Cell => ({
    value: words,
    type: String,
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'top',
  }));
  return [heading, ...rows.map((row) => row.map(cellOf))];
}

/** A text is written as a text: Excel does not run it, whatever it begins with. */
function cellOf(cell: SheetCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell, type: String };
  const decimals = cell.printed.split('.')[1]?.length ?? 0;
  return {
    value: cell.value,
    type: Number,
    format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
  };
}

function readFirstCells({ cells, isTitle }: ReadFirstRow): Cell[] {
  return cells.map((words) => ({
    value: words,
    type: String,
    alignVertical: 'top',
    // A text alone in its row runs over the cells beside it.
    wrap: cells.length > 1,
    ...(isTitle ? { fontWeight: 'bold' } : {}),
  }));
}
