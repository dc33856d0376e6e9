import { sha256 } from '../../src/editions/checksum.ts';
import type { Fetched, Fetching } from '../../src/country/gather/read-province.ts';
import { DATA_PACKAGE } from '../../src/publish/metadata/data-package.ts';

/** Files at a host, by their addresses. All figures are made up. */
export type Host = Record<string, string>;

interface Table {
  name: string;
  columns: Record<string, string>;
  rows: string[][];
  keys?: object;
}

/** What is otherwise than in a sound province. */
interface Other {
  units?: string[][];
  figureColumns?: Record<string, string>;
  package?: object;
  index?: object;
}

/** A province as its own build would publish it, with a unit and some figures. */
export function published(
  province: string,
  figures: Table['rows'],
  {
    units = [[province, 'province', 'Tỉnh Bịa', 'Made-up Province', 'Bịa', 'Made-up', '']],
    ...more
  }: Other = {},
): Host {
  const home = `https://vi-du.test/${province}/`;
  const text = { id: 'string', kind: 'string', name_vi: 'string', name_en: 'string' };
  const tables: Table[] = [
    {
      name: 'units',
      columns: { ...text, short_vi: 'string', short_en: 'string', valid_to: 'date' },
      rows: units,
      keys: { primaryKey: ['id'] },
    },
    {
      name: 'figures',
      columns: more.figureColumns ?? {
        id: 'string',
        unit: 'string',
        year: 'number',
        value: 'number',
      },
      rows: figures,
      keys: {
        primaryKey: ['id'],
        foreignKeys: [{ fields: ['unit'], reference: { resource: 'units', fields: ['id'] } }],
      },
    },
  ];
  const files = tables.map((table) => ({
    table,
    csv: `${[Object.keys(table.columns), ...table.rows].map((cells) => cells.join(',')).join('\n')}\n`,
  }));
  const description = {
    $schema: DATA_PACKAGE,
    name: `cchc-${province}`,
    title: 'Một tỉnh bịa để thử',
    created: '2026-01-02T00:00:00Z',
    sample: true,
    licenses: [{ name: 'CC-BY-4.0' }],
    resources: files.map(({ table, csv }) => ({
      name: table.name,
      path: `${table.name}.csv`,
      title: table.name,
      'title@en': table.name,
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${sha256(csv)}`,
      rowCount: table.rows.length,
      schema: {
        fields: Object.entries(table.columns).map(([name, type]) => ({
          ...{ name, type, title: name, 'title@en': name },
        })),
        ...table.keys,
      },
    })),
    ...more.package,
  };
  const index = { version: 'v1', editions: [], drafts: [2026], ...more.index };
  return {
    [`${home}du-lieu/datapackage.json`]: JSON.stringify(description),
    [`${home}api/v1/index.json`]: JSON.stringify(index),
    ...Object.fromEntries(files.map(({ table, csv }) => [`${home}du-lieu/${table.name}.csv`, csv])),
  };
}

export function fetching(host: Host): Fetching {
  return (address): Promise<Fetched> => {
    const text = host[address];
    return Promise.resolve(
      text === undefined
        ? { ok: false, why: 'không có tệp này (404)' }
        : { ok: true, bytes: new TextEncoder().encode(text) },
    );
  };
}
