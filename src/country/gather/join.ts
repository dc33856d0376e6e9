import type { Field, Resource } from './published.ts';

/** A table of one province. */
export interface Part {
  province: string;
  resource: Resource;
  rows: readonly string[][];
}

/** The same table of all provinces under each other. */
export interface JoinedTable {
  name: string;
  title: string;
  'title@en': string;
  fields: Field[];
  /** Each as long as `fields`. */
  rows: string[][];
  primaryKey?: string[];
  uniqueKeys?: string[][];
  foreignKeys: NonNullable<Resource['schema']['foreignKeys']>;
}

/** What a row is of: ids are those of a province, so this comes first in each key. */
export const PROVINCE: Field = {
  name: 'province',
  type: 'string',
  title: 'Tỉnh',
  'title@en': 'Province',
};

/** Joins a table by the names of its columns: each takes its place behind those that were there before it. */
export function joinTable(parts: readonly [Part, ...Part[]]): JoinedTable {
  const schemas = parts.map(({ resource }) => resource.schema);
  const names = [...new Set(schemas.flatMap(({ fields }) => fields.map(({ name }) => name)))];
  const fields = names.map((name) =>
    joinField(schemas.flatMap((schema) => schema.fields.filter((field) => field.name === name))),
  );
  const rows = parts.flatMap((part) => {
    const own = part.resource.schema.fields.map(({ name }) => name);
    const places = names.map((name) => own.indexOf(name));
    // A column that the province does not have is blank: nothing is known of it there.
    return part.rows.map((cells) => [part.province, ...places.map((place) => cells[place] ?? '')]);
  });
  const [{ resource }] = parts;
  return {
    name: resource.name,
    title: resource.title,
    'title@en': resource['title@en'],
    fields: [PROVINCE, ...fields],
    rows,
    ...keysOf(schemas),
    foreignKeys: foreignKeysOf(schemas),
  };
}

/** As the first says it; where one province has numbers and another words ("hơn 9.000"), all are words. */
function joinField(fields: readonly Field[]): Field {
  const [first = PROVINCE] = fields;
  if (fields.every(({ type }) => type === first.type)) return first;
  return {
    name: first.name,
    type: 'string',
    title: first.title,
    'title@en': first['title@en'],
    ...(first.description === undefined ? {} : { description: first.description }),
    ...(first['description@en'] === undefined ? {} : { 'description@en': first['description@en'] }),
  };
}

type Schema = Resource['schema'];

/** A key is one of all provinces where each has it. */
function keysOf(schemas: readonly Schema[]): Pick<JoinedTable, 'primaryKey' | 'uniqueKeys'> {
  const key = schemas[0]?.primaryKey ?? schemas[0]?.uniqueKeys?.[0];
  if (key === undefined) return {};
  const whole = [PROVINCE.name, ...key];
  const isSame = (other: readonly string[] | undefined) => other?.join() === key.join();
  if (schemas.every(({ primaryKey }) => isSame(primaryKey))) return { primaryKey: whole };
  return schemas.every((one) => isSame(one.primaryKey ?? one.uniqueKeys?.[0]))
    ? { uniqueKeys: [whole] }
    : {};
}

/** A province without the register that a column names has nothing in that column, so what one says holds for all. */
function foreignKeysOf(schemas: readonly Schema[]): JoinedTable['foreignKeys'] {
  const all = schemas.flatMap(({ foreignKeys = [] }) => foreignKeys);
  const byFields = new Map(all.map((key) => [key.fields.join(), key]));
  return [...byFields.values()].map(({ fields, reference }) => ({
    fields: [PROVINCE.name, ...fields],
    reference: { ...reference, fields: [PROVINCE.name, ...reference.fields] },
  }));
}
