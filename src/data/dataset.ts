import { aboveMaximum } from './checks/above-maximum.ts';
import { datesReversed } from './checks/dates-reversed.ts';
import { derivedWithoutNote } from './checks/derived-without-note.ts';
import { duplicateKey } from './checks/duplicate-key.ts';
import { flowAtMoment } from './checks/flow-at-moment.ts';
import { missingTranslation } from './checks/missing-translation.ts';
import { namesGap } from './checks/names-gap.ts';
import { outlivesParent } from './checks/outlives-parent.ts';
import { siteKey } from './checks/site-key.ts';
import { tileTaken } from './checks/tile-taken.ts';
import { unitNotAlive } from './checks/unit-not-alive.ts';
import { unknownReference } from './checks/unknown-reference.ts';
import { wrongYear } from './checks/wrong-year.ts';
import type { RawFile } from './csv.ts';
import { statementTablesOf, type Draft, type DraftCheck } from './draft.ts';
import { toStatement, type Figure, type Statement } from './figures.ts';
import type { FaultCode, Issue } from './issue.ts';
import { readDraft } from './read-draft.ts';
import type { Located } from './rows.ts';
import type { Row } from './table.ts';
import { STATEMENT_TABLES, type TABLES } from './tables.ts';
import type { Text } from './text.ts';

/** All of data/, trusted: whoever holds one need not check anything again. */
export interface Dataset {
  site: Readonly<Record<string, Text>>;
  units: ReadonlyMap<string, Unit>;
  /** Names of units over time, in order, by unit. */
  unitNames: ReadonlyMap<string, readonly UnitName[]>;
  sources: ReadonlyMap<string, Source>;
  norms: ReadonlyMap<string, Norm>;
  areas: ReadonlyMap<string, Area>;
  fields: ReadonlyMap<string, Field>;
  indices: ReadonlyMap<string, Index>;
  breaks: readonly Break[];
  /** Known faults of the sources, with the line they are explained on. */
  discrepancies: readonly Located<Discrepancy>[];
  /** Years that have a folder, ascending. */
  years: readonly number[];
  statements: readonly Statement[];
  figures: ReadonlyMap<string, Figure>;
  inspections: readonly Inspection[];
  findings: readonly Finding[];
}

export type Unit = Row<typeof TABLES.units>;
export type UnitName = Row<typeof TABLES.unitNames>;
export type Source = Row<typeof TABLES.sources>;
export type Norm = Row<typeof TABLES.norms>;
export type Area = Row<typeof TABLES.areas>;
export type Field = Row<typeof TABLES.fields>;
export type Index = Row<typeof TABLES.indices>;
export type Break = Row<typeof TABLES.breaks>;
export type Discrepancy = Row<typeof TABLES.discrepancies>;
/** Inspections and findings belong to the year of the folder they stand in. */
export type Inspection = Row<typeof TABLES.inspections> & { year: number };
export type Finding = Row<typeof TABLES.findings> & { year: number };

export type DatasetReading =
  { ok: true; dataset: Dataset } | { ok: false; issues: readonly Issue[] };

const DRAFT_CHECKS: readonly DraftCheck[] = [
  siteKey,
  duplicateKey,
  unknownReference,
  missingTranslation,
  datesReversed,
  outlivesParent,
  tileTaken,
  namesGap,
  unitNotAlive,
  wrongYear,
  flowAtMoment,
  aboveMaximum,
  derivedWithoutNote,
];

/** The whole of data/ → one dataset, or every issue at once, in the order of files and lines. */
export function readDataset(files: readonly RawFile[]): DatasetReading {
  const { draft, issues } = readDraft(files);
  const all = [
    ...issues,
    ...withoutEchoes(
      DRAFT_CHECKS.flatMap((check) => check(draft)),
      issues,
    ),
  ];
  if (all.length > 0) return { ok: false, issues: all.toSorted(byPlace) };
  return { ok: true, dataset: toDataset(draft, files) };
}

/**
 * A row refused for one fault is missing for the rules that look at all rows;
 * what it would have made known must not be reported as missing a second time.
 */
function withoutEchoes(found: Issue[], first: readonly Issue[]): Issue[] {
  const broken = new Set(first.map(({ file }) => file.replace(/^\d{4}\/|\.csv$/g, '')));
  const statementBroken = STATEMENT_TABLES.some(({ name }) => broken.has(name));
  return found.filter(({ fault, file }) => {
    const unseen = fault.code === 'unknown-reference' ? fault.register : file.replace('.csv', '');
    const mayBeThere = unseen === 'figures' ? statementBroken : broken.has(unseen);
    return !(ECHOING.includes(fault.code) && mayBeThere);
  });
}

/** Faults that something is not there, which a row that was refused may have held. */
const ECHOING: readonly FaultCode[] = ['unknown-reference', 'names-gap', 'site-key'];

function byPlace(a: Issue, b: Issue): number {
  const file = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return file || (a.line ?? 0) - (b.line ?? 0);
}

function toDataset(draft: Draft, files: readonly RawFile[]): Dataset {
  const statements = statementTablesOf(draft).flatMap(({ table, rows }) =>
    rows.map((row) => toStatement(table, row)),
  );
  const ofYear = <R extends { values: object; file: string }>(row: R) => ({
    ...(row.values as R['values']),
    year: Number(row.file.slice(0, 4)),
  });
  return {
    site: Object.fromEntries(draft.site.map(({ values: { key, vi, en } }) => [key, { vi, en }])),
    units: byId(draft.units),
    unitNames: Map.groupBy(
      draft.unitNames
        .map(({ values }) => values)
        .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
      ({ unit }) => unit,
    ),
    sources: byId(draft.sources),
    norms: byId(draft.norms),
    areas: byId(draft.areas),
    fields: byId(draft.fields),
    indices: byId(draft.indices),
    breaks: draft.breaks.map(({ values }) => values),
    discrepancies: draft.discrepancies,
    years: yearsOf(files),
    statements,
    figures: new Map(
      statements.flatMap((statement) =>
        [...statement.figures.values()].map((figure) => [figure.id, figure]),
      ),
    ),
    inspections: draft.inspections.map(ofYear),
    findings: draft.findings.map(ofYear),
  };
}

function byId<V extends { id: string }>(rows: { values: V }[]): Map<string, V> {
  return new Map(rows.map(({ values }) => [values.id, values]));
}

function yearsOf(files: readonly RawFile[]): number[] {
  const folders = files.flatMap(({ file }) => /^(\d{4})\//.exec(file)?.[1] ?? []);
  return [...new Set(folders)].map(Number).sort((a, b) => a - b);
}
