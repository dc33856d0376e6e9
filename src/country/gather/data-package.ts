import { indented } from '../../publish/file.ts';
import { LICENCE } from '../../publish/licence.ts';
import { DATA_PACKAGE, packageName } from '../../publish/metadata/data-package.ts';
import { ROOMS } from '../../publish/paths.ts';
import { FILE_WORDS } from '../../publish/words.ts';
import type { Country, CountryTable } from './country.ts';
import type { JoinedTable } from './join.ts';
import type { Published } from './read-province.ts';
import { WORDS } from './words.ts';

/** A table that was written, and what stands in its columns. */
export interface Described {
  table: CountryTable;
  schema: Omit<JoinedTable, 'rows'>;
}

/** Data Package 2.0 of all provinces. Its day is the latest of theirs. */
export function countryPackage(
  home: string,
  { provinces }: Country,
  published: readonly Published[],
  described: readonly Described[],
): string {
  const madeUp = provinces.filter(({ sample }) => sample).map(({ id }) => id);
  const warning = { provinces: madeUp.join(', ') };
  const isSample = madeUp.length > 0;
  const created = published
    .flatMap((one) => one.package.created ?? [])
    .sort()
    .at(-1);
  return indented({
    $schema: DATA_PACKAGE,
    name: packageName('cac-tinh', null),
    id: `${home}${ROOMS.data}`,
    title: WORDS.vi.title,
    'title@en': WORDS.en.title,
    ...(isSample ? { sample: true } : {}),
    description: [
      ...(isSample ? [WORDS.vi.sample(warning), WORDS.en.sample(warning)] : []),
      ...[WORDS.vi.whatItIs, FILE_WORDS.whatItIs, WORDS.en.whatItIs, FILE_WORDS.whatItIsEn],
    ].join(' '),
    homepage: home,
    ...(created === undefined ? {} : { created }),
    licenses: [{ name: LICENCE.spdx, title: LICENCE.title, path: LICENCE.address }],
    sources: published.map((one) => ({
      title: one.package.title,
      path: one.address,
    })),
    provinces: provinces.map(({ id, name, sample, years }) => ({
      id,
      name: name.vi,
      'name@en': name.en,
      ...(sample ? { sample } : {}),
      drafts: years.filter(({ draft }) => draft).map(({ year }) => year),
    })),
    resources: described.flatMap((one) => [csvResource(one), parquetResource(one)]),
  });
}

function csvResource({ table, schema }: Described): object {
  const { fields, primaryKey, uniqueKeys, foreignKeys } = schema;
  return {
    name: table.name,
    type: 'table',
    path: table.csv.path,
    title: schema.title,
    'title@en': schema['title@en'],
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: table.csv.bytes,
    hash: `sha256:${table.csv.sha256}`,
    rowCount: table.rows,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      missingValues: [{ value: '', label: FILE_WORDS.blank[1] }],
      ...(primaryKey ? { primaryKey } : {}),
      ...(uniqueKeys ? { uniqueKeys } : {}),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

/** The same rows; what stands in the columns, such a file says itself. */
function parquetResource({ table, schema }: Described): object {
  return {
    name: `${table.name}-parquet`,
    path: table.parquet.path,
    title: schema.title,
    'title@en': schema['title@en'],
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: table.parquet.bytes,
    hash: `sha256:${table.parquet.sha256}`,
  };
}
