import * as z from 'zod';
import {
  aDate,
  anyNumber,
  aPeriod,
  filled,
  harmless,
  noMark,
  shareNumber,
  shortNumber,
  signedNumber,
  unspoilt,
  wholeNumber,
  withinHundred,
  type CellCheck,
} from './cell-checks.ts';
import { CLASSES, type UnitClass } from './classes.ts';
import { badAddress, badArchive, badLink, badPath } from './checks/cell/bad-address.ts';
import { badChecksum } from './checks/cell/bad-checksum.ts';
import { badId } from './checks/cell/bad-id.ts';
import { missingValue } from './checks/cell/missing-value.ts';
import { notInList } from './checks/cell/not-in-list.ts';
import type { Fault, Register } from './issue.ts';
import { parsePeriod, type Period } from './period.ts';
import { proposing } from './proposed.ts';
import { parseQuantity, type Quantity } from './quantity.ts';
import type { Text } from './text.ts';
import { THRESHOLDS } from './thresholds.ts';
import type { Threshold } from '../threshold.ts';

/**
 * The kinds of column a table can have. A column is a Zod schema from the cell
 * (a string) to a trusted value; what pages, dictionaries and downloads say of
 * it hangs on the same schema as metadata, so that nothing is written twice.
 */
export type ColumnMeta = WordsMeta | ListMeta | ReferenceMeta | MeasureMeta;

interface WordsMeta {
  role: 'id' | 'text' | 'date' | 'period';
  label: Text;
  /** A number that is no figure: a place in an order, a difference. */
  numeric?: true;
}

interface ListMeta {
  role: 'list';
  label: Text;
  /** What may stand in the cell, in the order in which it is offered. */
  allowed: readonly string[];
}

interface ReferenceMeta {
  role: 'reference';
  label: Text;
  register: Register;
  /** Whether a cell may name several, joined with " | ". */
  several?: true;
}

export interface MeasureMeta<Names extends string = string> {
  role: 'measure';
  label: Text;
  /** What it counts, in a sentence. */
  definition: Text;
  measure: MeasureKind;
  /** What one of it is: "hồ sơ", "thủ tục", "%". */
  unit: Text;
  better: Better;
  /** Below it nothing is called a change; see `THRESHOLDS`. No part of what is sealed: it is how we speak, not what was said. */
  threshold: Threshold;
  /** The measure of the same row that this is a part of. */
  whole?: Names;
  /** The measure of the same row that this cannot exceed without being an error. */
  ceiling?: Names;
  /** The most points that the scale itself gives, where it is the same in every row. */
  most?: number;
  /** A flow runs over days and cannot hold at one moment. */
  flow?: true;
  /** The law or form the column follows. */
  basis?: Text;
}

export type MeasureKind = 'count' | 'share' | 'number' | 'rank' | 'class';
export type Better = 'higher' | 'lower' | 'neither';

declare module 'zod' {
  interface GlobalMeta {
    column?: ColumnMeta;
    /** See `since`. */
    since?: number;
    /** See `mayLack`. */
    mayLack?: true;
  }
}

export type MeasureWords<Names extends string> = Omit<
  MeasureMeta<Names>,
  'role' | 'measure' | 'threshold'
> & {
  /** Where the one of its kind is not right for it. */
  threshold?: Threshold;
};

/**
 * A column of figures. `names` is never set: it carries to the type of the table
 * which of its measures the column names as whole or ceiling, so that a table that
 * lacks one of them does not compile.
 */
interface Measure<V, Names extends string> extends z.ZodType<V | null, string> {
  readonly names?: Names;
}

export function id(label: Text, check: CellCheck = badId) {
  return cell((text) => text, [missingValue, check], { role: 'id', label });
}

export function text(label: Text) {
  return cell((text) => text, [missingValue, harmless], { role: 'text', label });
}

/** Written by a command, and tied to the file that it is of: a wrong one is found by that. */
export function checksum(label: Text) {
  return cell((text) => text, [missingValue], { role: 'text', label });
}

/** The checksum of a file that is not in data/; empty where the editor has none. */
export function optionalChecksum(label: Text) {
  return cell((text) => text, [filled(badChecksum)], { role: 'text', label });
}

/** Where a copy of a document is kept for good. */
export function optionalArchive(label: Text) {
  return cell((text) => text, [filled(badArchive)], { role: 'text', label });
}

/** The address of a document on the web. */
export function optionalAddress(label: Text) {
  return cell((text) => text, [filled(badAddress)], { role: 'text', label });
}

/** A page of the web, or of this site. */
export function optionalLink(label: Text) {
  return cell((text) => text, [filled(badLink)], { role: 'text', label });
}

/** A page of this site, from its root on: "/2019/an-minh/". */
export function sitePath(label: Text) {
  return cell((text) => text, [missingValue, badPath], { role: 'text', label });
}

export function optionalText(label: Text) {
  return cell((text) => text, [harmless], { role: 'text', label });
}

export function reference(register: Register, label: Text) {
  return cell((text) => text, [missingValue], { role: 'reference', register, label });
}

export function optionalReference(register: Register, label: Text) {
  return cell((text) => text, [], { role: 'reference', register, label });
}

/** Several ids in one cell, joined with " | ". */
export function references(register: Register, label: Text) {
  return cell(splitList, [], { role: 'reference', register, label, several: true });
}

/** At least one id, joined with " | ". */
export function someReferences(register: Register, label: Text) {
  return cell(splitList, [missingValue], { role: 'reference', register, label, several: true });
}

export function oneOf<const T extends string>(allowed: readonly T[], label: Text) {
  const check: CellCheck = (text) => missingValue(text) ?? notInList(text, allowed);
  return cell((text) => text as T, [check], { role: 'list', label, allowed });
}

export function optionalOneOf<const T extends string>(
  allowed: readonly T[],
  label: Text,
  empty: Text = LEFT_EMPTY,
) {
  return cell(
    (text) => (text === '' ? null : (text as T)),
    [filled((text) => notInList(text, allowed, empty))],
    { role: 'list', label, allowed },
  );
}

const LEFT_EMPTY = { vi: 'để trống', en: 'leave it empty' };

export function period(label: Text) {
  return cell(toPeriod, [missingValue, aPeriod], { role: 'period', label });
}

/** YYYY, YYYY-MM or YYYY-MM-DD. */
export function date(label: Text) {
  return cell((text) => text, [missingValue, aDate], { role: 'date', label });
}

/** The same; null when the source gives none. */
export function optionalDate(label: Text) {
  return cell((text) => text || null, [filled(aDate)], { role: 'date', label });
}

/**
 * A whole number of things. How many there are is neither good nor bad: what is judged is a share. A larger office has
 * more late cases and more cases in time.
 */
export function count<const Names extends string = never>(
  words: MeasureWords<Names> & { better: 'neither' },
): Measure<Quantity, Names> {
  return measure('count', [wholeNumber], words);
}

/** A per cent as printed, 0 to 100. */
export function share<const Names extends string = never>(
  words: MeasureWords<Names>,
): Measure<Quantity, Names> {
  return measure('share', [shareNumber, withinHundred], words);
}

/** A score or an area: any number from zero. */
export function number<const Names extends string = never>(
  words: MeasureWords<Names>,
): Measure<Quantity, Names> {
  return measure('number', [anyNumber], words);
}

export function rank<const Names extends string = never>(
  words: MeasureWords<Names>,
): Measure<Quantity, Names> {
  return measure('rank', [wholeNumber], words);
}

export function unitClass<const Names extends string = never>(
  words: MeasureWords<Names>,
): Measure<UnitClass, Names> {
  return cell(
    (text): UnitClass | null => CLASSES.find((known) => known === text) ?? null,
    [filled((text) => notInList(text, CLASSES))],
    { role: 'measure', measure: 'class', threshold: THRESHOLDS.class, ...words },
  );
}

/** A whole number that is not a figure: a place in an order or a grid. */
export function position(label: Text) {
  return cell(
    (text) => (text === '' ? null : Number(text)),
    [filled(wholeNumber), shortNumber, noMark],
    { role: 'text', label, numeric: true },
  );
}

/** Stated minus expected: a number with its sign, which may be below zero. */
export function difference(label: Text) {
  return cell((text) => Number(text), [missingValue, signedNumber], {
    role: 'text',
    label,
    numeric: true,
  });
}

function measure<Names extends string>(
  kind: MeasureKind,
  checks: CellCheck[],
  words: MeasureWords<Names>,
): Measure<Quantity, Names> {
  return cell((text): Quantity | null => parseQuantity(text), checks.map(filled), {
    role: 'measure',
    measure: kind,
    threshold: THRESHOLDS[kind],
    ...words,
  });
}

/**
 * A column that came to its table in that year. Files of earlier years may lack it: its cells
 * are then blank, so it must be one that may be left blank. For yearly tables only.
 */
export function since<C extends z.ZodType<unknown, string>>(year: number, column: C): C {
  return column.meta({ ...column.meta(), since: year });
}

/** A column that files of a register may lack, for it came later: its cells are then blank. */
export function mayLack<C extends z.ZodType<unknown, string>>(column: C): C {
  return column.meta({ ...column.meta(), mayLack: true });
}

/** A cell is refused with the fault of the first check that finds one. */
function cell<T>(read: (text: string) => T, checks: CellCheck[], column: ColumnMeta) {
  const faultOf = (text: string): Fault | null => {
    for (const check of [unspoilt, ...checks]) {
      const fault = check(text);
      if (fault) return fault;
    }
    return null;
  };
  return z
    .string()
    .transform((text, context): T => {
      const fault = faultOf(text);
      if (!fault) return read(text);
      // What an editor is told to write must be what the next check lets pass.
      const accepts = (proposal: string) => faultOf(proposal) === null;
      context.addIssue({ code: 'custom', params: { fault: proposing(fault, accepts) } });
      return z.NEVER;
    })
    .meta({ column });
}

function splitList(text: string): string[] {
  return text === '' ? [] : text.split('|').map((part) => part.trim());
}

function toPeriod(text: string): Period {
  const reading = parsePeriod(text);
  if (!reading.ok) throw new Error(`period was not checked: ${text}`);
  return reading.period;
}
