import { canonicalCsv } from './csv/canonical.ts';
import { excelCsv } from './csv/excel.ts';
import { publishedFile, type PublishedFile, type Subject } from './file.ts';
import type { CsvKind } from './paths.ts';
import type { PublishedTable } from './tables.ts';
import type { Sheet, SheetMaker } from './workbook/sheet.ts';

/** A table for programs. */
export interface CsvTable {
  table: PublishedTable;
  csv: PublishedFile;
}

/** A table for programs and for people: for Excel, and as a sheet of a workbook. */
export interface ReadableTable extends CsvTable {
  sheet: Sheet;
  excel: PublishedFile;
}

export function csvTable(
  table: PublishedTable,
  path: (kind: CsvKind) => string,
  subject: Subject,
): CsvTable {
  return { table, csv: publishedFile('data', path('csv'), 'csv', subject, canonicalCsv(table)) };
}

export function readableTable(
  toSheet: SheetMaker,
  table: PublishedTable,
  path: (kind: CsvKind) => string,
  subject: Subject,
): ReadableTable {
  const sheet = toSheet(table);
  return {
    ...csvTable(table, path, subject),
    sheet,
    excel: publishedFile('data', path('excel'), 'excel-csv', subject, excelCsv(sheet)),
  };
}

/** Without the folders: "2019/cases-2019.csv" → "cases-2019.csv". */
export function nameOf({ path }: PublishedFile): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
