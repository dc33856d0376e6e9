import type { Text } from '../../data/text.ts';
import { indented } from '../file.ts';
import { LICENCE } from '../licence.ts';
import { citationOf, titleOf } from '../read-first.ts';
import { standOf, type Release } from '../release.ts';
import { LIST_SEPARATOR, REGISTERS } from '../tables.ts';
import { factsOf, type ColumnFacts } from './columns.ts';
import type { TableFile } from './data-package.ts';

const DATATYPES = {
  text: 'string',
  list: 'string',
  integer: 'integer',
  decimal: 'decimal',
  date: 'date',
} as const;

/** CSV on the Web (w3.org/TR/tabular-metadata): the same files, for programs that link data. */
export function csvw(release: Release, year: number | null, files: readonly TableFile[]): string {
  const { date } = standOf(release, year);
  return indented({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'vi' }],
    'dc:title': titleOf(release, year, 'vi'),
    'dc:description': citationOf(release, year, 'vi'),
    'dc:license': { '@id': LICENCE.address },
    'dc:source': { '@id': release.places.home },
    ...(date === null ? {} : { 'dc:modified': { '@value': date, '@type': 'xsd:date' } }),
    tables: files.map((own) => tableOf(own, files)),
  });
}

function tableOf({ table: published, name }: TableFile, files: readonly TableFile[]): object {
  const { table } = published;
  const facts = factsOf(published);
  const foreignKeys = facts.flatMap((column) => foreignKeyOf(column, files));
  const isWhole = facts.every(({ name, required }) => required || !table.key.includes(name));
  return {
    url: name,
    'dc:title': both(table.title),
    tableSchema: {
      columns: facts.map(columnOf),
      ...(isWhole ? { primaryKey: table.key } : {}),
      ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
    },
  };
}

function columnOf({ name, label, definition, kind, pattern, required }: ColumnFacts): object {
  return {
    name,
    titles: name,
    'rdfs:label': both(label),
    ...(definition === null ? {} : { 'dc:description': both(definition) }),
    datatype: pattern === null ? DATATYPES[kind] : { base: DATATYPES[kind], format: pattern },
    ...(kind === 'list' ? { separator: LIST_SEPARATOR } : {}),
    ...(required ? { required } : {}),
  };
}

function foreignKeyOf(
  { name, kind, register }: ColumnFacts,
  files: readonly TableFile[],
): object[] {
  if (register === null || kind === 'list') return [];
  const { table, column } = REGISTERS[register];
  const target = files.find((file) => file.table.table.name === table);
  if (!target) return [];
  return [{ columnReference: name, reference: { resource: target.name, columnReference: column } }];
}

function both({ vi, en }: Text): object[] {
  return [
    { '@value': vi, '@language': 'vi' },
    { '@value': en, '@language': 'en' },
  ];
}
