import { CANONICAL, csvLines } from '../../data/csv/csv.ts';
import { TABLES } from '../../data/tables.ts';
import { sha256 } from '../../editions/checksum.ts';
import { encode } from '../../publish/file.ts';
import { figuresTable } from '../../publish/figures.ts';
import { DATA_PATHS, ROOMS } from '../../publish/paths.ts';
import {
  cellsByProvince,
  UNIT_COLUMNS,
  unitsOf,
  yearsOf,
  type Cells,
  type Country,
  type CountryFile,
  type CountryTable,
  type Province,
  type UnitColumn,
} from './country.ts';
import { countryPackage, type Described } from './data-package.ts';
import { FAULTS, type Fault } from './faults.ts';
import { joinTable, type JoinedTable, type Part } from './join.ts';
import type { Listed } from './list.ts';
import { parquetOf } from './parquet.ts';
import {
  readProvince,
  readTable,
  type Fetching,
  type Published,
  type Reading,
} from './read-province.ts';

/** What gathering does to the world. */
export interface Effects {
  get: Fetching;
  /** Writes a file below the folder of the country's site. */
  write: (file: string, content: Uint8Array) => void;
}

export type Gathering = { ok: true; country: Country } | { ok: false; faults: readonly Fault[] };

/**
 * Reads all provinces and writes their tables as those of one country, which stands at `home`. Table by table: no more
 * than one is held at a time.
 */
export async function gather(
  listed: readonly Listed[],
  home: string,
  effects: Effects,
): Promise<Gathering> {
  const provinces = parted(await inTurn(listed, (one) => readProvince(one, effects.get)));
  if (provinces.faults.length > 0) return { ok: false, faults: provinces.faults };

  const published = provinces.values;
  const names = new Set(published.flatMap((one) => one.package.resources.map(({ name }) => name)));
  const described: Described[] = [];
  const index: IndexTables = { units: new Map(), figures: new Map() };
  for (const name of names) {
    const table = await readJoined(name, published, effects.get);
    if (!table.ok) return table;
    described.push(writeTable(table.joined, effects.write));
    if (name === TABLES.units.name) index.units = cellsByProvince(table.joined, UNIT_COLUMNS);
    if (name === figuresTable.name) index.figures = cellsByProvince(table.joined, ['year']);
  }
  const own = parted(published.map((one) => provinceOf(one, index)));
  if (own.faults.length > 0) return { ok: false, faults: own.faults };

  const country = countryOf(
    own.values,
    described.map(({ table }) => table),
  );
  const text = countryPackage(home, country, published, described);
  effects.write(`${ROOMS.data}${DATA_PATHS.dataPackage}`, encode(text));
  return { ok: true, country };
}

/** What the index is made of, by province. */
interface IndexTables {
  units: ReadonlyMap<string, Cells<UnitColumn>>;
  figures: ReadonlyMap<string, Cells<'year'>>;
}

type Joining = { ok: true; joined: JoinedTable } | { ok: false; faults: readonly Fault[] };

async function readJoined(
  name: string,
  published: readonly Published[],
  get: Fetching,
): Promise<Joining> {
  const { values, faults } = parted(
    await inTurn(
      resourcesOf(name, published),
      async ({ one, resource }): Promise<Reading<Part>> => {
        const rows = await readTable(one, resource, get);
        if (!rows.ok) return rows;
        return { ok: true, value: { province: one.province, resource, rows: rows.value } };
      },
    ),
  );
  const [first, ...more] = values;
  if (faults.length > 0 || !first) return { ok: false, faults };
  return { ok: true, joined: joinTable([first, ...more]) };
}

function resourcesOf(name: string, published: readonly Published[]) {
  return published.flatMap((one) =>
    one.package.resources
      .filter((resource) => resource.name === name)
      .map((resource) => ({ one, resource })),
  );
}

function writeTable(joined: JoinedTable, write: Effects['write']): Described {
  const { rows, ...schema } = joined;
  const header = joined.fields.map(({ name }) => name);
  const file = (end: string, content: Uint8Array): CountryFile => {
    const path = `${joined.name}.${end}`;
    write(`${ROOMS.data}${path}`, content);
    return { path, bytes: content.length, sha256: sha256(content) };
  };
  const table: CountryTable = {
    name: joined.name,
    title: { vi: joined.title, en: joined['title@en'] },
    rows: rows.length,
    csv: file('csv', encode(csvLines([header, ...rows], CANONICAL))),
    parquet: file('parquet', parquetOf(joined)),
  };
  return { table, schema };
}

function provinceOf(published: Published, { units, figures }: IndexTables): Reading<Province> {
  const { province: id, address } = published;
  const own = unitsOf(id, units.get(id) ?? []);
  if (own === null) return { ok: false, fault: FAULTS.nameless(address, id) };
  const { sample } = published.package;
  const years = yearsOf(published, figures.get(id) ?? []);
  return { ok: true, value: { id, address, ...own, sample, years } };
}

function countryOf(provinces: readonly Province[], tables: readonly CountryTable[]): Country {
  const years = provinces.flatMap((one) => one.years);
  return {
    provinces,
    years: [...new Set(years.map(({ year }) => year))].sort((a, b) => a - b),
    figures: years.reduce((sum, { figures }) => sum + figures, 0),
    tables,
  };
}

function parted<T>(readings: readonly Reading<T>[]): { values: T[]; faults: Fault[] } {
  return {
    values: readings.flatMap((one) => (one.ok ? [one.value] : [])),
    faults: readings.flatMap((one) => (one.ok ? [] : [one.fault])),
  };
}

/** One after another: while one is read, no host waits for us, nor gives us up. */
async function inTurn<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await read(item));
  return results;
}
