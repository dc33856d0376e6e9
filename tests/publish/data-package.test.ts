import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/editions/checksum.ts';
import { fileAt, release, unpacked } from './made-files.ts';

/** No well-kept library of npm knows version 2: each rule that we rely on is a case here, with its section. */
interface Package {
  [property: string]: unknown;
  name: string;
  resources: Resource[];
}

interface Resource {
  [property: string]: unknown;
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rowCount: number;
  schema: {
    fields: Field[];
    missingValues: { value: string; label: string }[];
    primaryKey?: string[];
    uniqueKeys?: string[][];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}

interface Field {
  name: string;
  type: string;
  title: string;
  categories?: { value: string; label: string }[];
  delimiter?: string;
  constraints?: { required?: boolean; pattern?: string };
}

const archive = unpacked(fileAt('so-lieu.zip'));
const whole = JSON.parse(decoded(fileAt('datapackage.json').content)) as Package;
const ofYear = unpacked(fileAt('2018/so-lieu-2018.zip'));
const yearly = JSON.parse(decoded(ofYear.get('datapackage.json'))) as Package;

function decoded(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function rowsOf(entries: ReadonlyMap<string, Uint8Array>, { path }: Resource) {
  const { data, meta } = Papa.parse<Record<string, string>>(decoded(entries.get(path)).trimEnd(), {
    header: true,
  });
  return { rows: data, header: meta.fields ?? [] };
}

describe.each([
  ['of all years', whole, archive],
  ['of one year', yearly, ofYear],
] as const)('the data package %s', (_, pack, entries) => {
  it('lies beside its files in the ZIP, and says which standard it follows (Data Package, "$schema")', () => {
    expect(JSON.parse(decoded(entries.get('datapackage.json')))).toEqual(pack);
    expect(pack['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  });

  it('has a name of lower-case letters, digits and . _ - (Data Package, "name")', () => {
    for (const { name } of [pack, ...pack.resources]) expect(name).toMatch(/^[a-z0-9._-]+$/);
    const names = pack.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('names licence, contributors, sources and version in their forms (Data Package, "Properties")', () => {
    expect(pack['licenses']).toMatchObject([
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
    ]);
    expect(pack['contributors']).toMatchObject([{ roles: ['publisher'] }]);
    expect(pack['sources']).toEqual([
      { title: 'Báo cáo năm', path: 'https://ben-mo.example/bao-cao' },
      { title: 'Niên giám' },
    ]);
    expect(pack['version']).toBe('2020.3.1');
    expect(pack['created']).toBe('2020-03-01T00:00:00Z');
  });

  describe.each(pack.resources.map((resource) => [resource.name, resource] as const))(
    '%s',
    (_name, resource) => {
      const { schema } = resource;
      const { rows, header } = rowsOf(entries, resource);
      const field = (name: string) => schema.fields.find((own) => own.name === name);

      it('has a path below the package, its size and its hash (Data Resource, "path", "bytes", "hash")', () => {
        const content = entries.get(resource.path) ?? new Uint8Array();
        expect(resource.path).not.toMatch(/^\/|\.\./);
        expect([resource.bytes, resource.hash]).toEqual([
          content.length,
          `sha256:${sha256(content)}`,
        ]);
      });

      it('has the columns of its schema in their order, and the rows it says (Table Schema, "fields")', () => {
        expect(header).toEqual(schema.fields.map(({ name }) => name));
        expect(rows).toHaveLength(resource.rowCount);
      });

      it('says what a blank cell means (Table Schema, "missingValues")', () => {
        expect(schema.missingValues).toEqual([
          { value: '', label: 'nguồn không nêu; không bao giờ có nghĩa là 0' },
        ]);
      });

      it('has in each column what its type allows (Table Schema, "Field Types")', () => {
        const forms: Record<string, RegExp> = {
          string: /[^]*/,
          list: /[^]*/,
          integer: /^[+-]?\d+$/,
          number: /^[+-]?\d+(?:\.\d+)?$/,
          date: /^\d{4}-\d\d-\d\d$/,
        };
        for (const { name, type } of schema.fields) {
          const odd = rows
            .map((row) => row[name] ?? '')
            .filter((cell) => cell !== '' && !forms[type]?.test(cell));
          expect([name, odd]).toEqual([name, []]);
        }
      });

      it('keeps its constraints and categories (Table Schema, "Constraints", "categories")', () => {
        for (const { name, constraints, categories, delimiter } of schema.fields) {
          const cells = rows.map((row) => row[name] ?? '');
          const filled = cells.filter((cell) => cell !== '');
          if (constraints?.required === true)
            expect([name, filled.length]).toEqual([name, cells.length]);
          const pattern = new RegExp(constraints?.pattern ?? '', 'u');
          expect([name, filled.filter((cell) => !pattern.test(cell))]).toEqual([name, []]);
          const known = categories?.map(({ value }) => value);
          if (known)
            expect([name, filled.filter((cell) => !known.includes(cell))]).toEqual([name, []]);
          if (delimiter !== undefined)
            expect(
              filled.flatMap((cell) => cell.split(delimiter)).filter((id) => id !== id.trim()),
            ).toEqual([]);
        }
      });

      it('has a key that no two rows share and, if primary, is filled (Table Schema, "primaryKey", "uniqueKeys")', () => {
        const [unique] = schema.uniqueKeys ?? [];
        const key = schema.primaryKey ?? unique ?? [];
        const keys = rows.map((row) => JSON.stringify(key.map((column) => row[column])));
        expect(key.every((column) => field(column) !== undefined)).toBe(true);
        expect(new Set(keys).size).toBe(rows.length);
        for (const column of schema.primaryKey ?? [])
          expect(rows.filter((row) => row[column] === '')).toEqual([]);
      });

      it('has foreign keys that lead somewhere; "" is the table itself (Table Schema, "foreignKeys")', () => {
        for (const { fields, reference } of schema.foreignKeys ?? []) {
          const target =
            reference.resource === ''
              ? resource
              : pack.resources.find(({ name }) => name === reference.resource);
          if (!target) throw new Error(`no table ${reference.resource}`);
          const [column = ''] = reference.fields;
          const [own = ''] = fields;
          const known = new Set(rowsOf(entries, target).rows.map((row) => row[column]));
          expect([
            own,
            rows.map((row) => row[own] ?? '').filter((id) => id !== '' && !known.has(id)),
          ]).toEqual([own, []]);
        }
      });
    },
  );
});

it('labels come from the tables: a status, a class, a kind', () => {
  const units = whole.resources.find(({ name }) => name === 'units');
  const kind = units?.schema.fields.find(({ name }) => name === 'kind');
  expect(kind?.categories).toContainEqual({ value: 'district', label: 'Cấp huyện' });
  expect(
    release.dataset.tables.find(({ table }) => table.name === 'units')?.table.columns,
  ).toHaveProperty('kind');
});

it('a column that a source hedges in is text, and else a number', () => {
  const fieldsOf = (pack: Package, table: string) =>
    pack.resources.find(({ name }) => name === table)?.schema.fields ?? [];
  const total = (pack: Package) =>
    fieldsOf(pack, 'cases').find(({ name }) => name === 'total')?.type;
  expect([total(yearly), total(whole)]).toEqual(['integer', 'string']);
  expect(fieldsOf(whole, 'figures').find(({ name }) => name === 'value')?.type).toBe('number');
});
