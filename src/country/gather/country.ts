import { textOf, type Text } from '../../data/text.ts';
import { isCollective } from '../../derive/units.ts';
import type { JoinedTable } from './join.ts';
import type { Published } from './read-province.ts';

/** All that the pages of the country show. */
export interface Country {
  provinces: readonly Province[];
  /** Every year that a province has published, or is a draft there. */
  years: readonly number[];
  figures: number;
  tables: readonly CountryTable[];
}

export interface Province {
  id: string;
  /** Where its site is, with a slash at the end. */
  address: string;
  name: Text;
  /** Without its kind: "Sông Mây". */
  short: Text;
  /** Whether its figures are made up. */
  sample: boolean;
  years: readonly ProvinceYear[];
  units: readonly Unit[];
}

export interface ProvinceYear {
  year: number;
  figures: number;
  /** Whether it was never sealed, and so must not be quoted. */
  draft: boolean;
}

export interface Unit {
  id: string;
  name: Text;
  /** Its last day, where it is no more. */
  until: string;
}

export interface CountryTable {
  name: string;
  title: Text;
  rows: number;
  csv: CountryFile;
  parquet: CountryFile;
}

export interface CountryFile {
  /** Beside the description. */
  path: string;
  bytes: number;
  sha256: string;
}

/** The columns of units that are read. */
export const UNIT_COLUMNS = [
  'id',
  'kind',
  'name_vi',
  'name_en',
  'short_vi',
  'short_en',
  'valid_to',
] as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[number];

/** What a province is called and which units it has; null where its own row is missing. */
export function unitsOf(
  province: string,
  rows: Cells<UnitColumn>,
): Pick<Province, 'name' | 'short' | 'units'> | null {
  // What stands for several units has no page of its own.
  const units = rows
    .filter((row) => !isCollective(row))
    .map((row) => ({ id: row.id, name: textOf(row, 'name'), until: row.valid_to }));
  const own = rows.find(({ id }) => id === province);
  return own ? { name: textOf(own, 'name'), short: textOf(own, 'short'), units } : null;
}

/** The years of a province in order, those without a figure too. */
export function yearsOf({ index }: Published, figures: Cells<'year'>): ProvinceYear[] {
  const counts = Map.groupBy(figures, ({ year }) => Number(year));
  const sealed = index.editions.map(({ year }) => year);
  return [...new Set([...sealed, ...index.drafts, ...counts.keys()])]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      figures: counts.get(year)?.length ?? 0,
      draft: index.drafts.includes(year),
    }));
}

/** Some columns of a province's rows. */
export type Cells<K extends string> = readonly Readonly<Record<K, string>>[];

/** Some columns of a joined table, by province; blank where the table lacks one. */
export function cellsByProvince<K extends string>(
  { fields, rows }: JoinedTable,
  wanted: readonly [K, ...K[]],
): ReadonlyMap<string, Cells<K>> {
  const places = wanted.map(
    (name) => [name, fields.findIndex((field) => field.name === name)] as const,
  );
  const picked = rows.map((cells) => ({
    province: cells[0] ?? '',
    own: Object.fromEntries(places.map(([name, at]) => [name, cells[at] ?? ''])) as Record<
      K,
      string
    >,
  }));
  const byProvince = Map.groupBy(picked, ({ province }) => province);
  return new Map([...byProvince].map(([province, own]) => [province, own.map((one) => one.own)]));
}
