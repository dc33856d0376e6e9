import type { IndicatorId } from '../data/tables.ts';

/** How a table of figures is written: for programs, or for Excel. */
export type CsvKind = 'csv' | 'excel';
/** Everything of a year, or of all years (null), in one file. */
export type BundleForm = 'zip' | 'xlsx' | 'ods';

export const API_VERSION = 'v1';
/** Where the files for machines lie, below the address of a site. */
export const ROOMS = { data: 'du-lieu/', api: `api/${API_VERSION}/` } as const;

/** Names of the files under /du-lieu/. They are permanent: other sites and scripts fetch them by these names. */
export const DATA_PATHS = {
  /** A table of all years, a register, or all figures. */
  table: (table: string, form: CsvKind) => csv(table, form),
  /** A table of one year. Its name says the year: files of several years may lie in one folder. */
  yearTable: (year: number, table: string, form: CsvKind) =>
    `${String(year)}/${csv(`${table}-${String(year)}`, form)}`,
  unit: (unit: string, form: CsvKind) => `don-vi/${csv(unit, form)}`,
  indicator: (indicator: IndicatorId, form: CsvKind) => `chi-tieu/${csv(indicator, form)}`,
  source: (source: string, form: CsvKind) => `nguon/${csv(source, form)}`,
  bundle: (year: number | null, form: BundleForm) =>
    year === null ? `so-lieu.${form}` : `${String(year)}/so-lieu-${String(year)}.${form}`,
  dataPackage: 'datapackage.json',
  csvw: 'csv-metadata.json',
  sums: 'SHA256SUMS.txt',
} as const;

/** Names of the files under /api/v1/. A change that would break a reader of them comes as /api/v2/ beside it. */
export const API_PATHS = {
  index: 'index.json',
  units: 'units.json',
  indicators: 'indicators.json',
  sources: 'sources.json',
  year: (year: number | string) => `years/${String(year)}.json`,
  unit: (unit: string) => `units/${unit}.json`,
  figures: (indicator: string) => `figures/${indicator}.json`,
  openApi: 'openapi.json',
  schema: (name: string) => `schemas/${name}.json`,
  sums: 'SHA256SUMS.txt',
} as const;

function csv(name: string, form: CsvKind): string {
  return form === 'csv' ? `${name}.csv` : `${name}-excel.csv`;
}
