import { aboveMaximum } from './checks/row/above-maximum.ts';
import { circularUnit } from './checks/table/circular-unit.ts';
import { componentElsewhere } from './checks/row/component-elsewhere.ts';
import { dueDay } from './checks/row/due-day.ts';
import { codeTaken } from './checks/table/code-taken.ts';
import { datesReversed } from './checks/row/dates-reversed.ts';
import { derivedWithoutNote } from './checks/row/derived-without-note.ts';
import { duplicateKey } from './checks/table/duplicate-key.ts';
import { followUpEarly } from './checks/row/follow-up-early.ts';
import { followUpKind } from './checks/row/follow-up-kind.ts';
import { flowAtMoment } from './checks/row/flow-at-moment.ts';
import { halfTile } from './checks/row/half-tile.ts';
import { missingLanguage } from './checks/row/missing-language.ts';
import { missingTranslation } from './checks/row/missing-translation.ts';
import { spacedPerCent } from './checks/row/spaced-per-cent.ts';
import { namedIdMissing } from './checks/table/named-id-missing.ts';
import { nameDiffers } from './checks/table/name-differs.ts';
import { namesGap } from './checks/table/names-gap.ts';
import { outlivesParent } from './checks/table/outlives-parent.ts';
import { replyAbout } from './checks/row/reply-about.ts';
import { requestExtended } from './checks/row/request-extended.ts';
import { requestOutcome } from './checks/row/request-outcome.ts';
import { succession } from './checks/table/succession.ts';
import { siteKey } from './checks/table/site-key.ts';
import { siteDiffers } from './checks/table/site-differs.ts';
import { targetUnfit } from './checks/row/target-unfit.ts';
import { tileTaken } from './checks/table/tile-taken.ts';
import { unitKind } from './checks/row/unit-kind.ts';
import { unitTwice } from './checks/table/unit-twice.ts';
import { unknownProvince } from './checks/table/unknown-province.ts';
import { unitNotAlive } from './checks/year/unit-not-alive.ts';
import { unknownReference } from './checks/year/unknown-reference.ts';
import { wrongYear } from './checks/year/wrong-year.ts';
import { zeroPlace } from './checks/row/zero-place.ts';
import type { RawFile } from './csv/csv.ts';
import {
  statementTablesOf,
  tablesOf,
  type Draft,
  type DraftCheck,
  type TableRows,
} from './draft.ts';
import { toStatement, type Figure, type Statement } from './figures.ts';
import type { Fault, FaultCode, Issue, Register } from './issue.ts';
import { onlyAccepted } from './proposals.ts';
import { readDraft } from './read-draft.ts';
import type { Located } from './rows.ts';
import type { Row } from './table.ts';
import { STATEMENT_TABLES, type TABLES } from './tables.ts';
import type { Text } from './text.ts';
import type { Unfilled } from './unfilled.ts';

/** All of data/, trusted: whoever holds one need not check anything again. */
export interface Dataset {
  site: Readonly<Record<string, Text>>;
  units: ReadonlyMap<string, Unit>;
  /** Names of units over time, in order, by unit. */
  unitNames: ReadonlyMap<string, readonly UnitName[]>;
  /** Official codes of units, by unit. */
  unitCodes: ReadonlyMap<string, readonly UnitCode[]>;
  /** The communes before a merger of communes, in order of their codes. */
  formerCommunes: readonly FormerCommune[];
  sources: ReadonlyMap<string, Source>;
  norms: ReadonlyMap<string, Norm>;
  /** Which figures each of the norms says are to be made public. */
  duties: readonly Duty[];
  /** What laws say of publishing information and of asking for it. */
  laws: readonly Law[];
  normIndicators: readonly NormIndicators[];
  /** Which of the norms are to be reached, by what, and by when. */
  targets: readonly TargetRow[];
  /** Documents that sources mention and nobody here has read in full. */
  knownDocuments: readonly KnownDocument[];
  /** What was asked for under the Law on Access to Information, in order of time. */
  requests: readonly Request[];
  areas: ReadonlyMap<string, Area>;
  fields: ReadonlyMap<string, Field>;
  indices: ReadonlyMap<string, Index>;
  breaks: readonly Break[];
  /** Known faults of the sources, with the line they are explained on. */
  discrepancies: readonly Located<Discrepancy>[];
  /** What later evidence says of findings, the oldest first. */
  followups: readonly FollowUp[];
  /** What units answered, the oldest first. */
  replies: readonly Reply[];
  /** Addresses that lead elsewhere, with the line on which each is declared. */
  moves: readonly Located<Move>[];
  /** Years of which something is said, ascending; a year whose folder holds only blank templates is not among them. */
  years: readonly number[];
  /** Rows laid out for figures that are still to come. Nothing of them is published. */
  unfilled: readonly Unfilled[];
  statements: readonly Statement[];
  figures: ReadonlyMap<string, Figure>;
  inspections: readonly Inspection[];
  findings: readonly Finding[];
  /** Every table with its rows as they stand, for those who take them elsewhere. */
  tables: readonly TableRows[];
}

export type Unit = Row<typeof TABLES.units>;
export type UnitName = Row<typeof TABLES.unitNames>;
export type UnitCode = Row<typeof TABLES.unitCodes>;
export type FormerCommune = Row<typeof TABLES.formerCommunes>;
export type Source = Row<typeof TABLES.sources>;
export type Norm = Row<typeof TABLES.norms>;
export type Duty = Row<typeof TABLES.duties>;
export type Law = Row<typeof TABLES.laws>;
export type NormIndicators = Row<typeof TABLES.normIndicators>;
export type TargetRow = Row<typeof TABLES.targets>;
export type KnownDocument = Row<typeof TABLES.knownDocuments>;
export type Request = Row<typeof TABLES.requests>;
export type Area = Row<typeof TABLES.areas>;
export type Field = Row<typeof TABLES.fields>;
export type Index = Row<typeof TABLES.indices>;
export type Break = Row<typeof TABLES.breaks>;
export type Discrepancy = Row<typeof TABLES.discrepancies>;
export type FollowUp = Row<typeof TABLES.followups>;
export type Reply = Row<typeof TABLES.replies>;
export type Move = Row<typeof TABLES.moves>;
/** Inspections and findings belong to the year of the folder they stand in. */
export type Inspection = Row<typeof TABLES.inspections> & { year: number };
export type Finding = Row<typeof TABLES.findings> & { year: number };

export type DatasetReading =
  { ok: true; dataset: Dataset } | { ok: false; issues: readonly Issue[] };

const DRAFT_CHECKS: readonly DraftCheck[] = [
  siteKey,
  siteDiffers,
  unknownProvince,
  namedIdMissing,
  duplicateKey,
  unknownReference,
  missingTranslation,
  missingLanguage,
  spacedPerCent,
  datesReversed,
  circularUnit,
  succession,
  unitTwice,
  unitKind,
  componentElsewhere,
  outlivesParent,
  tileTaken,
  halfTile,
  namesGap,
  nameDiffers,
  codeTaken,
  unitNotAlive,
  wrongYear,
  targetUnfit,
  followUpKind,
  followUpEarly,
  replyAbout,
  requestOutcome,
  requestExtended,
  dueDay,
  flowAtMoment,
  aboveMaximum,
  zeroPlace,
  derivedWithoutNote,
];

/** The whole of data/ → one dataset, or every issue at once, in the order of files and lines. */
export function readDataset(files: readonly RawFile[]): DatasetReading {
  const { draft, unfilled, issues } = readDraft(files);
  const all = [
    ...issues,
    ...withoutEchoes(
      DRAFT_CHECKS.flatMap((check) => check(draft)),
      issues,
    ),
  ];
  if (all.length > 0) {
    const sorted = all.toSorted(byPlace);
    return { ok: false, issues: onlyAccepted(sorted, files, draft, DRAFT_CHECKS) };
  }
  return { ok: true, dataset: toDataset(draft, unfilled) };
}

/**
 * A row refused for one fault is missing for the rules that look at all rows;
 * what it would have made known must not be reported as missing a second time.
 */
function withoutEchoes(found: Issue[], first: readonly Issue[]): Issue[] {
  const broken = new Set(first.map(({ file }) => file.replace(/^\d{4}\/|\.csv$/g, '')));
  const statementBroken = STATEMENT_TABLES.some(({ name }) => broken.has(name));
  return found.filter(({ fault, file }) => {
    const unseen = registerNamed(fault) ?? file.replace('.csv', '');
    const mayBeThere = unseen === 'figures' ? statementBroken : broken.has(unseen);
    return !(ECHOING.includes(fault.code) && mayBeThere);
  });
}

/** Faults that say something is missing: it may stand in a row that was refused for another fault. */
const ECHOING: readonly FaultCode[] = [
  'unknown-reference',
  'names-gap',
  'site-key',
  'unknown-province',
  'named-id-missing',
];

/** The register in which a cell's id was not found; null for faults of the file itself. */
function registerNamed(fault: Fault): Register | null {
  if (fault.code === 'unknown-province') return 'units';
  return fault.code === 'unknown-reference' ? fault.register : null;
}

function byPlace(a: Issue, b: Issue): number {
  const file = a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
  return file || (a.line ?? 0) - (b.line ?? 0);
}

function toDataset(draft: Draft, unfilled: readonly Unfilled[]): Dataset {
  const statements = statementTablesOf(draft).flatMap(({ table, rows }) =>
    rows.map((row) => toStatement(table, row)).toSorted(byYearAndId),
  );
  const ofYear = <R extends { values: object; file: string }>(row: R) => ({
    ...(row.values as R['values']),
    year: yearOf(row),
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
    unitCodes: Map.groupBy(
      draft.unitCodes.map(({ values }) => values),
      ({ unit }) => unit,
    ),
    formerCommunes: draft.formerCommunes
      .map(({ values }) => values)
      .toSorted((a, b) => a.code.localeCompare(b.code)),
    sources: byId(draft.sources),
    norms: byId(draft.norms),
    duties: draft.duties.map(({ values }) => values),
    laws: draft.laws.map(({ values }) => values),
    normIndicators: draft.normIndicators.map(({ values }) => values),
    targets: draft.targets.map(({ values }) => values),
    knownDocuments: draft.knownDocuments
      .map(({ values }) => values)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    requests: draft.requests
      .map(({ values }) => values)
      .toSorted((a, b) => a.sent.localeCompare(b.sent) || (a.id < b.id ? -1 : 1)),
    areas: byId(draft.areas),
    fields: byId(draft.fields),
    indices: byId(draft.indices),
    breaks: draft.breaks.map(({ values }) => values),
    discrepancies: draft.discrepancies,
    followups: draft.followups
      .map(({ values }) => values)
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    replies: draft.replies
      .map(({ values }) => values)
      .toSorted((a, b) => a.date.localeCompare(b.date)),
    moves: draft.moves,
    years: yearsOf([...statements, ...draft.inspections, ...draft.findings]),
    unfilled,
    statements,
    figures: new Map(
      statements.flatMap((statement) =>
        [...statement.figures.values()].map((figure) => [figure.id, figure]),
      ),
    ),
    inspections: draft.inspections.map(ofYear).toSorted(byYearAndId),
    findings: draft.findings.map(ofYear).toSorted(byYearAndId),
    tables: tablesOf(draft),
  };
}

/** By year, then by id: the order in which rows were typed has no meaning. */
function byYearAndId(a: Dated, b: Dated): number {
  return yearOf(a) - yearOf(b) || (a.id < b.id ? -1 : 1);
}

type Dated = { id: string } & ({ year: number } | { file: string });

/** The year of the folder that a row lies in. */
function yearOf(row: { year: number } | { file: string }): number {
  return 'year' in row ? row.year : Number(row.file.slice(0, 4));
}

function byId<V extends { id: string }>(rows: { values: V }[]): Map<string, V> {
  return new Map(rows.map(({ values }) => [values.id, values]));
}

function yearsOf(rows: readonly { file: string }[]): number[] {
  const folders = new Set(rows.map(yearOf));
  return [...folders].sort((a, b) => a - b);
}
