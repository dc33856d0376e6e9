import { isSample, siteSetting, siteWords } from '../../data/settings.ts';
import { indented, type PublishedFile } from '../file.ts';
import { LICENCE } from '../licence.ts';
import { citationOf, titleOf } from '../read-first.ts';
import { standOf, type Release } from '../release.ts';
import { LIST_SEPARATOR, REGISTERS, type PublishedTable } from '../tables.ts';
import { FILE_WORDS } from '../words.ts';
import { factsOf, type ColumnFacts } from './columns.ts';

/** A CSV file and the table that it holds. */
export interface TableFile {
  table: PublishedTable;
  file: PublishedFile;
  /** The name of the file, as seen from the description. */
  name: string;
}

/** The version of the standard that the description follows. */
export const DATA_PACKAGE = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** Data Package 2.0 (datapackage.org/standard): what the files hold, for programs that read tables. */
export function dataPackage(
  release: Release,
  year: number | null,
  files: readonly TableFile[],
): string {
  const { dataset, places } = release;
  const { date, editions } = standOf(release, year);
  const site = siteWords(dataset, 'name', 'vi');
  const province = siteSetting(dataset, 'province');
  return indented({
    $schema: DATA_PACKAGE,
    name: packageName(province, year),
    id: year === null ? places.data : `${places.data}${String(year)}/`,
    title: titleOf(release, year, 'vi'),
    // Not of the standard, which lets anyone add: nobody takes made-up figures for real ones.
    ...(isSample(dataset) ? { sample: true } : {}),
    description: `${isSample(dataset) ? `${FILE_WORDS.sample} ` : ''}${FILE_WORDS.whatItIs} ${FILE_WORDS.whatItIsEn} ${citationOf(release, year, 'vi')}`,
    homepage: places.home,
    ...(date === null ? {} : { version: versionOf(date), created: `${date}T00:00:00Z` }),
    licenses: [{ name: LICENCE.spdx, title: LICENCE.title, path: LICENCE.address }],
    contributors: [{ title: site, path: places.home, roles: ['publisher'] }],
    sources: [...dataset.sources.values()].map(({ title_vi: title, url }) => ({
      title,
      ...(url === '' ? {} : { path: url }),
    })),
    editions: editions.map(({ id, chain }) => ({ id, chain })),
    resources: files.map((own) => resourceOf(own, files)),
  });
}

/** "cchc-kien-giang"; of one year "cchc-kien-giang-2019". */
export function packageName(province: string, year: number | null): string {
  return year === null ? `cchc-${province}` : `cchc-${province}-${String(year)}`;
}

/** "2026-11-24" as a version that can be ordered: "2026.11.24". */
function versionOf(date: string): string {
  return date.split('-').map(Number).join('.');
}

function resourceOf(
  { table: published, file, name }: TableFile,
  files: readonly TableFile[],
): object {
  const { table, rows } = published;
  return {
    name: table.name,
    type: 'table',
    path: name,
    title: table.title.vi,
    'title@en': table.title.en,
    format: 'csv',
    mediatype: file.mediaType,
    encoding: 'utf-8',
    bytes: file.content.length,
    hash: `sha256:${file.sha256}`,
    rowCount: rows.length,
    schema: schemaOf(published, files),
  };
}

/** Table Schema 2.0. A key in which a cell may be blank is a unique key, not a primary one. */
function schemaOf(published: PublishedTable, files: readonly TableFile[]): object {
  const { table } = published;
  const facts = factsOf(published);
  const isWhole = facts.every(({ name, required }) => required || !table.key.includes(name));
  const foreignKeys = facts.flatMap((column) => foreignKeyOf(column, table.name, files));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: facts.map(fieldOf),
    missingValues: [{ value: '', label: FILE_WORDS.blank[1] }],
    ...(isWhole ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf({
  name,
  label,
  definition,
  unit,
  kind,
  pattern,
  categories,
  required,
}: ColumnFacts): object {
  const type = {
    text: 'string',
    list: 'list',
    integer: 'integer',
    decimal: 'number',
    date: 'date',
  }[kind];
  return {
    name,
    type,
    title: label.vi,
    'title@en': label.en,
    ...(definition === null ? {} : { description: definition.vi, 'description@en': definition.en }),
    ...(unit === null ? {} : { unit: unit.vi, 'unit@en': unit.en }),
    ...(kind === 'list' ? { delimiter: LIST_SEPARATOR, itemType: 'string' } : {}),
    ...(categories.length === 0
      ? {}
      : { categories: categories.map(({ value, label: words }) => ({ value, label: words.vi })) }),
    ...constraintsOf(required, pattern),
  };
}

function constraintsOf(required: boolean, pattern: string | null): object {
  if (!required && pattern === null) return {};
  return {
    constraints: {
      ...(required ? { required } : {}),
      // A pattern is to match the whole cell.
      ...(pattern === null ? {} : { pattern: `^(${pattern})$` }),
    },
  };
}

/** Ids of a list, and of a register that is not among these files, cannot be followed. */
function foreignKeyOf(
  { name, kind, register }: ColumnFacts,
  own: string,
  files: readonly TableFile[],
): object[] {
  if (register === null || kind === 'list') return [];
  const { table, column } = REGISTERS[register];
  if (!files.some((file) => file.table.table.name === table)) return [];
  // Table Schema writes a reference to the same table as "".
  const resource = table === own ? '' : table;
  return [{ fields: [name], reference: { resource, fields: [column] } }];
}
