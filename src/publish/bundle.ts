import { manifestOf, MANIFEST } from '../editions/manifest.ts';
import { encode, publishedFile, type PublishedFile, type Subject } from './file.ts';
import { csvw } from './metadata/csvw.ts';
import { dataPackage, type TableFile } from './metadata/data-package.ts';
import { DATA_PATHS } from './paths.ts';
import { asPlainText, readFirst, type Section } from './read-first.ts';
import type { Release } from './release.ts';
import { nameOf, type CsvTable, type ReadableTable } from './table-files.ts';
import { FILE_WORDS as words } from './words.ts';
import { odsOf } from './workbook/ods.ts';
import { xlsxOf } from './workbook/xlsx.ts';
import { zipOf, type ZipEntry } from './zip.ts';

/** All of a year, or of all years (null), in one file: as workbooks, and as a ZIP that describes and proves itself. */
export async function bundleFiles(
  release: Release,
  year: number | null,
  tables: readonly ReadableTable[],
  figures: CsvTable,
): Promise<PublishedFile[]> {
  const subject: Subject = year === null ? { kind: 'all' } : { kind: 'year', year };
  const sections = readFirst(
    release,
    year,
    tables.map(({ table }) => table),
  );
  const book = { sections, sheets: tables.map(({ sheet }) => sheet) };
  const described = descriptions(release, year, [...tables, figures]);
  const bundle = (form: 'xlsx' | 'ods' | 'zip', content: Uint8Array<ArrayBuffer>) =>
    publishedFile('data', DATA_PATHS.bundle(year, form), form, subject, content);
  return [
    bundle('xlsx', await xlsxOf(book)),
    bundle('ods', odsOf(book)),
    bundle('zip', zipOf(entriesOf(tables, figures, described, sections))),
    ...(year === null ? described : []),
  ];
}

/** The two descriptions of the files: Data Package and CSVW. Those of one year lie only in the ZIP of that year. */
function descriptions(
  release: Release,
  year: number | null,
  tables: readonly CsvTable[],
): PublishedFile[] {
  const files = tables.map(({ table, csv }): TableFile => ({
    table,
    file: csv,
    name: nameOf(csv),
  }));
  const all: Subject = { kind: 'all' };
  return [
    publishedFile('data', DATA_PATHS.dataPackage, 'json', all, dataPackage(release, year, files)),
    publishedFile('data', DATA_PATHS.csvw, 'json-ld', all, csvw(release, year, files)),
  ];
}

function entriesOf(
  tables: readonly ReadableTable[],
  figures: CsvTable,
  described: readonly PublishedFile[],
  sections: readonly Section[],
): ZipEntry[] {
  const entry = (file: PublishedFile, folder = '') => ({
    name: folder + nameOf(file),
    content: file.content,
  });
  const listed: Section = {
    title: words.files,
    lines: [
      ['*.csv', words.canonical],
      [`${EXCEL_FOLDER}*-excel.csv`, words.excel],
      [DATA_PATHS.dataPackage, words.package],
      [DATA_PATHS.csvw, words.csvw],
      [MANIFEST, words.sums],
    ],
  };
  const files = [
    { name: READ_ME, content: encode(asPlainText([...sections, listed])) },
    ...described.map((file) => entry(file)),
    ...[...tables, figures].map(({ csv }) => entry(csv)),
    ...tables.map(({ excel }) => entry(excel, EXCEL_FOLDER)),
  ];
  const sums = manifestOf(files.map(({ name, content }) => ({ file: name, bytes: content })));
  return [...files, { name: MANIFEST, content: encode(sums) }];
}

const READ_ME = 'DOC-TRUOC.txt';
const EXCEL_FOLDER = 'excel/';
