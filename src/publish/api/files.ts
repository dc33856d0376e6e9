import {
  TABLES,
  INDICATORS,
  wholeOf,
  type Indicator,
  type IndicatorId,
} from '../../data/tables.ts';
import { yearOf } from '../../data/period.ts';
import type { Edition } from '../../editions/ledger.ts';
import { figuresTable, type FigureRow } from '../figures.ts';
import { indented, publishedFile, type PublishedFile, type Subject } from '../file.ts';
import { LICENCE } from '../licence.ts';
import { API_PATHS, API_VERSION } from '../paths.ts';
import { standOf, type Release } from '../release.ts';
import { listOf, type Cells, type PublishedTable } from '../tables.ts';
import { recordOf, type Typed } from '../typed.ts';
import { ENDPOINTS, openApi } from './open-api.ts';
import { schemas } from './schemas.ts';

/** The static API: the same figures as the tables hold, cut by year, unit and indicator. */
export function apiFiles(
  release: Release,
  tables: readonly PublishedTable[],
  figures: readonly FigureRow[],
): PublishedFile[] {
  const desk = deskOf(release, tables, figures);
  const all: Subject = { kind: 'all' };
  const answers = [
    answer(API_PATHS.units, all, {
      units: records('units', desk.units),
      names: records('unitNames', desk.names),
      codes: records('unitCodes', desk.codes),
    }),
    answer(API_PATHS.indicators, all, {
      indicators: INDICATORS.map((indicator) => indicatorJson(desk, indicator)),
    }),
    answer(API_PATHS.sources, all, { sources: records('sources', desk.sources) }),
    ...release.dataset.years.map((year) =>
      answer(API_PATHS.year(year), { kind: 'year', year }, yearJson(desk, year)),
    ),
    ...desk.units.map((cells) => {
      const unit = cells['id'] ?? '';
      return answer(API_PATHS.unit(unit), { kind: 'unit', unit }, unitJson(desk, cells));
    }),
    ...INDICATORS.filter(({ id }) => desk.byIndicator.has(id)).map((one) =>
      answer(
        API_PATHS.figures(one.id),
        { kind: 'indicator', indicator: one.id },
        { indicator: indicatorJson(desk, one), figures: figuresJson(desk.byIndicator.get(one.id)) },
      ),
    ),
  ];
  return [
    answer(API_PATHS.index, all, indexJson(release, answers)),
    ...answers,
    publishedFile('api', API_PATHS.openApi, 'json', all, openApi(release)),
    ...schemaFiles(release),
  ];
}

/** The rows that answers are made of. */
interface Desk {
  release: Release;
  units: readonly Cells[];
  names: readonly Cells[];
  codes: readonly Cells[];
  sources: readonly Cells[];
  inspections: readonly Cells[];
  findings: readonly Cells[];
  byYear: ReadonlyMap<number, readonly FigureRow[]>;
  byUnit: ReadonlyMap<string, readonly FigureRow[]>;
  byIndicator: ReadonlyMap<IndicatorId, readonly FigureRow[]>;
}

function deskOf(
  release: Release,
  tables: readonly PublishedTable[],
  figures: readonly FigureRow[],
): Desk {
  const rowsOf = (name: string) => tables.find(({ table }) => table.name === name)?.rows ?? [];
  return {
    release,
    units: rowsOf(TABLES.units.name),
    names: rowsOf(TABLES.unitNames.name),
    codes: rowsOf(TABLES.unitCodes.name),
    sources: rowsOf(TABLES.sources.name),
    inspections: rowsOf(TABLES.inspections.name),
    findings: rowsOf(TABLES.findings.name),
    byYear: Map.groupBy(figures, ({ figure }) => yearOf(figure.statement.period)),
    byUnit: Map.groupBy(figures, ({ figure }) => figure.statement.unit),
    byIndicator: Map.groupBy(figures, ({ figure }) => figure.indicator),
  };
}

function answer(path: string, subject: Subject, json: object): PublishedFile {
  return publishedFile('api', path, 'json', subject, `${JSON.stringify(json)}\n`);
}

type Json = Record<string, Typed>;

function records(table: keyof typeof TABLES, rows: readonly Cells[]): Json[] {
  return rows.map((cells) => recordOf(TABLES[table], cells));
}

function figuresJson(rows: readonly FigureRow[] = []): Json[] {
  return rows.map(({ cells }) => recordOf(figuresTable, cells));
}

function yearJson({ release, inspections, findings, byYear }: Desk, year: number): object {
  const { dataset, editionOf } = release;
  const edition = editionOf.get(year);
  const ofYear = (rows: readonly Cells[], known: readonly { id: string; year: number }[]) => {
    const ids = new Set(known.filter((own) => own.year === year).map(({ id }) => id));
    return rows.filter(({ id = '' }) => ids.has(id));
  };
  return {
    year,
    ...(edition ? { edition: editionJson(edition) } : {}),
    figures: figuresJson(byYear.get(year)),
    inspections: records('inspections', ofYear(inspections, dataset.inspections)),
    findings: records('findings', ofYear(findings, dataset.findings)),
  };
}

function unitJson({ names, codes, findings, byUnit }: Desk, cells: Cells): object {
  const { id = '' } = cells;
  const isNamed = ({ units = '' }: Cells) => listOf(units).includes(id);
  return {
    unit: recordOf(TABLES.units, cells),
    names: records(
      'unitNames',
      names.filter(({ unit }) => unit === id),
    ),
    codes: records(
      'unitCodes',
      codes.filter(({ unit }) => unit === id),
    ),
    figures: figuresJson(byUnit.get(id)),
    findings: records('findings', findings.filter(isNamed)),
  };
}

function indicatorJson({ byIndicator }: Desk, { id, table, meta }: Indicator): object {
  const rows = byIndicator.get(id) ?? [];
  const years = new Set(rows.map(({ figure }) => yearOf(figure.statement.period)));
  const whole = wholeOf(id);
  return {
    id,
    table,
    label: meta.label,
    definition: meta.definition,
    unit: meta.unit,
    measure: meta.measure,
    better: meta.better,
    threshold: meta.threshold,
    ...(whole === null ? {} : { whole }),
    ...(meta.basis === undefined ? {} : { basis: meta.basis }),
    figures: rows.length,
    years: [...years].sort((a, b) => a - b),
    ...(rows.length === 0 ? {} : { file: API_PATHS.figures(id) }),
  };
}

function indexJson(release: Release, answers: readonly PublishedFile[]): object {
  const { editions, drafts, head } = standOf(release, null);
  return {
    version: API_VERSION,
    licence: LICENCE.address,
    editions: editions.map(editionJson),
    drafts,
    ...(head === null ? {} : { head }),
    files: answers.map(({ path }) => path),
  };
}

function editionJson({ id, year, date, reason, chain }: Edition): object {
  return { id, year, date, reason, chain };
}

/** A schema for each kind of answer, complete in itself. */
function schemaFiles({ places }: Release): PublishedFile[] {
  const all = schemas((name) => `#/$defs/${name}`);
  return ENDPOINTS.map(({ schema }) => {
    const path = API_PATHS.schema(schema);
    const content = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: places.api + path,
      $ref: `#/$defs/${schema}`,
      $defs: all,
    };
    return publishedFile('api', path, 'json-schema', { kind: 'all' }, indented(content));
  });
}
