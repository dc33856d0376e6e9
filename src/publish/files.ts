import { yearOf } from '../data/period.ts';
import { manifestOf } from '../editions/manifest.ts';
import { apiFiles } from './api/files.ts';
import { bundleFiles } from './bundle.ts';
import { figureRows, figuresAsTable, figuresTable, type FigureRow } from './figures.ts';
import { publishedFile, type PublishedFile, type Subject } from './file.ts';
import { API_PATHS, DATA_PATHS, type CsvKind } from './paths.ts';
import type { Release } from './release.ts';
import { csvTable, readableTable, type ReadableTable } from './table-files.ts';
import { registersOf, registersOfYear, yearlyOf, type PublishedTable } from './tables.ts';
import { sheetsOf, type SheetMaker } from './workbook/sheet.ts';

/**
 * Every file for machines and spreadsheets, with its bytes, in a fixed order; the same release gives the same bytes.
 * Whoever offers or describes downloads takes them from this list.
 */
export async function publishedFiles(release: Release): Promise<PublishedFile[]> {
  const toSheet = sheetsOf(release);
  const figures = figureRows(release);
  const registers = registersOf(release);
  const yearly = yearlyOf(release, null);
  const tables = [...registers, ...yearly].map((table) => wholeTable(toSheet, table));
  const allFigures = csvTable(
    figuresAsTable(figures),
    (kind) => DATA_PATHS.table(figuresTable.name, kind),
    { kind: 'table', table: figuresTable.name },
  );
  const data = [
    ...flat(tables),
    allFigures.csv,
    ...(await bundleFiles(release, null, tables, allFigures)),
    ...(await yearFiles(release, toSheet, figures)),
    ...flat(cuts(toSheet, figures)),
  ];
  const api = apiFiles(release, [...registers, ...yearly], figures);
  return [...data, sumsOf('data', data), ...api, sumsOf('api', api)];
}

async function yearFiles(
  release: Release,
  toSheet: SheetMaker,
  figures: readonly FigureRow[],
): Promise<PublishedFile[]> {
  const byYear = Map.groupBy(figures, ({ figure }) => yearOf(figure.statement.period));
  const files: PublishedFile[] = [];
  for (const year of release.dataset.years) {
    const path = (name: string) => (kind: CsvKind) => DATA_PATHS.yearTable(year, name, kind);
    const subject = (table: string): Subject => ({ kind: 'year-table', year, table });
    const tables = yearlyOf(release, year).map((table) =>
      readableTable(toSheet, table, path(table.table.name), subject(table.table.name)),
    );
    const own = csvTable(
      figuresAsTable(byYear.get(year) ?? []),
      path(figuresTable.name),
      subject(figuresTable.name),
    );
    const beside = registersOfYear(release, year).map((table) => wholeTable(toSheet, table));
    const bundles = await bundleFiles(release, year, [...tables, ...beside], own);
    files.push(...flat(tables), own.csv, ...bundles);
  }
  return files;
}

function wholeTable(toSheet: SheetMaker, table: PublishedTable): ReadableTable {
  const { name } = table.table;
  const path = (kind: CsvKind) => DATA_PATHS.table(name, kind);
  return readableTable(toSheet, table, path, { kind: 'table', table: name });
}

/** The figures of each unit, indicator and source: one row a figure, all years under each other. */
function cuts(toSheet: SheetMaker, figures: readonly FigureRow[]): ReadableTable[] {
  const cut = (rows: readonly FigureRow[], path: (kind: CsvKind) => string, subject: Subject) =>
    readableTable(toSheet, figuresAsTable(rows), path, subject);
  const units = Map.groupBy(figures, ({ figure }) => figure.statement.unit);
  const indicators = Map.groupBy(figures, ({ figure }) => figure.indicator);
  const sources = Map.groupBy(figures, ({ figure }) => figure.statement.source);
  return [
    ...[...units].map(([unit, rows]) =>
      cut(rows, (kind) => DATA_PATHS.unit(unit, kind), { kind: 'unit', unit }),
    ),
    ...[...indicators].map(([indicator, rows]) =>
      cut(rows, (kind) => DATA_PATHS.indicator(indicator, kind), { kind: 'indicator', indicator }),
    ),
    ...[...sources].map(([source, rows]) =>
      cut(rows, (kind) => DATA_PATHS.source(source, kind), { kind: 'source', source }),
    ),
  ];
}

function flat(tables: readonly ReadableTable[]): PublishedFile[] {
  return tables.flatMap(({ csv, excel }) => [csv, excel]);
}

/** The checksums of all files of a room, as `sha256sum -c` reads them. */
function sumsOf(room: PublishedFile['room'], files: readonly PublishedFile[]): PublishedFile {
  const paths = room === 'data' ? DATA_PATHS : API_PATHS;
  const text = manifestOf(files.map(({ path, content }) => ({ file: path, bytes: content })));
  return publishedFile(room, paths.sums, 'text', { kind: 'all' }, text);
}
