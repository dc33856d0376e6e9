import { fold } from '../../data/fold.ts';
import { nearest } from '../../data/nearest.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import { SKIP, type Choice, type Desk } from '../desk.ts';
import type { HeaderColumn } from '../layout/header.ts';
import type { Recognised } from '../layout/recognise.ts';
import { address, letter } from '../workbook/cell.ts';
import {
  bodyOf,
  columnsBehind,
  holdsFiguresOnly,
  isCodeBeside,
  isEmpty,
  isNameless,
  isNumbering,
  isOddRemark,
  isStruck,
  withUnit,
} from './column-cells.ts';
import { fitsMeasure, isHalf, mayHaveEarly, nearGuess } from './fitting.ts';
import { levelOf, tellingWords } from './header-words.ts';
import { isPartGroup, type Parts } from './parts.ts';
import { isYearBeside, namesPeriods } from './period-column.ts';
import { settlePoints } from './points.ts';
import { namesUnits } from './scale-words.ts';
import { SKIP_CHOICE } from './skip-choice.ts';
import { undated, type PeriodOver } from './undated.ts';
import { columnNamed, type Named } from './vocabulary.ts';

/** A column of the sheet that goes into a column of the table. */
export interface TakenColumn {
  index: number;
  column: string;
  /** The part of the index that the column is of; null: the whole index. */
  part: string | null;
  /** Its words, for people. */
  header: string;
  /** True where the heading is the name of the column in data/: the cells are then written as in data/ too. */
  own: boolean;
  /** The last column under the same words: a name may be wider than its figures. */
  until: number;
}

export interface Columns {
  taken: TakenColumn[];
  leftOut: { index: number; header: string }[];
  /** First row under the header and its column numbers. */
  body: number;
}

/** What the title says of all columns. */
export interface TitleSays {
  periodOver: PeriodOver;
  /** "Đơn vị tính: %" → "%". */
  units: readonly string[];
}

/** Each column of the sheet → a column of the table, or left out, or a question. */
export function assignColumns(
  found: Recognised,
  { periodOver, units }: TitleSays,
  parts: Parts,
  desk: Desk,
): Columns {
  const { header } = found;
  const body = bodyOf(found);
  const columns: Columns = { taken: [], leftOut: [], body };
  const points = settlePoints(found, desk);
  const all = [...header.columns, ...columnsBehind(found, body)];
  const named = all.map((one) => {
    const chosen = points(one);
    const read = withUnit(found, chosen ?? one, body);
    const reading = readingOf(found, read, body, { periodOver, units }, parts);
    return chosen === null ? { ...reading, aside: true } : reading;
  });
  const parted = unplacedParts(found, named, desk);
  const unplaced = [...parted, ...strangeColumns(found, named, parted, desk)];
  const settled = named.flatMap(({ sure, aside, column, part }) =>
    sure && !aside && column !== null && part === null ? [column] : [],
  );
  for (const reading of named) {
    const { one, column, part, sure } = reading;
    const twice = sure && named.filter((other) => isRival(other, reading)).length > 1;
    const words = one.path.join(' › ');
    const chosen =
      reading.aside || unplaced.includes(reading)
        ? null
        : sure && !twice && column !== null
          ? { column, part }
          : choose(found, reading, settled, parts, desk);
    if (chosen === null) columns.leftOut.push({ index: one.index, header: words });
    else if (columns.taken.some((taken) => isSame(taken, chosen))) {
      const id = questionOf(found, one);
      desk.fault({ kind: 'bad-answer', id, answer: chosen.part ?? chosen.column, nearest: SKIP });
    } else {
      const until = lastUnder(header.columns, one);
      columns.taken.push({
        index: one.index,
        ...chosen,
        header: words,
        own: words === chosen.column,
        until,
      });
    }
  }
  return columns;
}

interface Reading {
  one: HeaderColumn;
  /** What its words name, surely or perhaps. */
  column: string | null;
  /** The part of an index that they name beside. */
  part: string | null;
  /** All its words are used, and none speaks against the column. */
  sure: boolean;
  /** Its name is struck out. */
  struck: boolean;
  /** The column is empty, or holds nothing that data/ has a place for. */
  aside: boolean;
  /** Columns that may be offered, what is likelier first. */
  guesses: readonly string[];
}

function readingOf(
  found: Recognised,
  one: HeaderColumn,
  body: number,
  { periodOver, units }: TitleSays,
  parts: Parts,
): Reading {
  const { vocabulary, header } = found;
  const path = undated(one.path, periodOver);
  const ofPart = parts.of(path);
  const named = ofPart?.rest.length === 0 ? SCORE : columnNamed(vocabulary, ofPart?.rest ?? path);
  const unsaid = (named?.unsaid ?? []).filter((words) => periodOver(words) !== 'same');
  const column = named?.column ?? null;
  const fits = column !== null && fitsMeasure(vocabulary.table, column, one.path, units);
  const open = named?.either ?? [];
  const either = open.length > 0 ? open : mayHaveEarly(column, one.path, header.columns);
  const whole = fits && !isHalf(column, one.path, header.columns);
  const nameless =
    column !== null &&
    column !== 'unit' &&
    columnMeta(vocabulary.table, column).role === 'reference' &&
    holdsFiguresOnly(found, one, body);
  const struck = isStruck(found, one);
  const idle =
    isEmpty(found, one, body) ||
    (isNumbering(one) && !isOddRemark(found, one, body)) ||
    isCodeBeside(found, one) ||
    namesUnits(one.path.at(-1) ?? '') ||
    isYearBeside(found.sheet, header, one, body) ||
    (one.path.length === 0 && !isNameless(found, one, body));
  const silent = unsaid.every((words) => tellingWords(fold(words)) === '');
  return {
    one,
    column,
    part: ofPart?.part ?? null,
    sure: whole && !nameless && unsaid.length === 0 && either.length === 0 && !struck,
    struck,
    aside: idle || (named !== null && column === null && unsaid.length === 0),
    guesses:
      column === null
        ? 'period' in vocabulary.table.columns && namesPeriods(found.sheet, one, body)
          ? ['period']
          : nearGuess(found, one.path)
        : (nameless || !fits) && isOnlyScore(found, column, one)
          ? ['score']
          : whole && silent && !nameless
            ? [column, ...either.slice(1)]
            : [],
  };
}

/** "Chỉ số (%)" over figures, where no other column holds the points: they are per cents of all there are. */
function isOnlyScore({ vocabulary, header }: Recognised, column: string, one: HeaderColumn) {
  const isScore = column === 'score' || column === 'index';
  const others = header.columns.filter((other) => other !== one);
  return (
    'score' in vocabulary.table.columns &&
    isScore &&
    others.every(({ path }) => columnNamed(vocabulary, path)?.column !== 'score')
  );
}

/** A column that is named by a part of a score alone holds the points of that part. */
const SCORE: Named = { column: 'score', either: [], unsaid: [] };

interface Chosen {
  column: string | null;
  part: string | null;
}

function isSame(one: Chosen, other: Chosen): boolean {
  return one.column === other.column && one.part === other.part;
}

/** Another column of the same name, that holds something. */
function isRival(one: Reading, other: Reading): boolean {
  return one.sure && !one.aside && isSame(one, other);
}

/** Parts of a score that no register knows: data/ has no place for them yet, which is said once. */
function unplacedParts(found: Recognised, named: readonly Reading[], desk: Desk): Reading[] {
  const unknown = named.filter(
    ({ one, aside, column, part }) =>
      !aside &&
      column === null &&
      part === null &&
      one.path.slice(0, -1).some((level) => isPartGroup(levelOf(level).words)) &&
      desk.given(questionOf(found, one)) === null,
  );
  if (unknown.length === 0 || found.vocabulary.table.name !== 'scores') return [];
  const names = unknown.map(({ one }) => `${letter(one.index)} (${one.path.at(-1) ?? ''})`);
  desk.settle({ id: 'parts', about: { kind: 'parts', names }, choices: [SKIP_CHOICE] });
  return unknown;
}

/** From so many columns that nothing is offered for, they are one question. */
const MANY = 4;

/** Many columns that name nothing of the table are asked about together. */
function strangeColumns(
  found: Recognised,
  named: readonly Reading[],
  parted: readonly Reading[],
  desk: Desk,
): Reading[] {
  const strange = named.filter(
    (reading) =>
      !reading.aside &&
      !reading.sure &&
      !reading.struck &&
      !parted.includes(reading) &&
      reading.guesses.length === 0 &&
      reading.one.path.length > 0 &&
      desk.given(questionOf(found, reading.one)) === null,
  );
  if (strange.length < MANY) return [];
  const names = strange.map(({ one }) => `${cellOf(found, one)} (${one.path.join(' › ')})`);
  desk.settle({
    id: 'columns',
    about: { kind: 'columns', names },
    choices: [SKIP_CHOICE],
    codes: { kind: 'column', ids: Object.keys(found.vocabulary.table.columns) },
  });
  return strange;
}

/** Chooses, by a question where needed, what a column is whose words are not clear or that two columns claim. */
function choose(
  found: Recognised,
  { one, guesses, struck }: Reading,
  settled: readonly string[],
  parts: Parts,
  desk: Desk,
): { column: string; part: string | null } | null {
  const { table } = found.vocabulary;
  const open = guesses.filter((name) => guesses.length === 1 || !settled.includes(name));
  const answer = desk.settle(
    {
      id: questionOf(found, one),
      about: { kind: 'column', header: one.path.join(' › '), struck },
      choices: [...open.map((name) => columnChoice(table, name)), SKIP_CHOICE],
      codes: { kind: 'column', ids: [...Object.keys(table.columns), ...parts.ids] },
    },
    (name) =>
      name === SKIP || name in table.columns || parts.ids.includes(name)
        ? null
        : { nearest: nearest(name, Object.keys(table.columns)) },
  );
  if (answer === null || answer === SKIP) return null;
  return parts.ids.includes(answer)
    ? { column: 'score', part: answer }
    : { column: answer, part: null };
}

function questionOf(found: Recognised, one: HeaderColumn): string {
  return `column:${cellOf(found, one)}`;
}

function cellOf({ header }: Recognised, { index }: HeaderColumn): string {
  return address(header.top + header.depth - 1, index);
}

function lastUnder(columns: readonly HeaderColumn[], { index, path }: HeaderColumn): number {
  const words = path.join('\n');
  const after = columns.filter((other) => other.index > index);
  const other = after.find((one) => one.path.join('\n') !== words);
  return (other?.index ?? (after.at(-1)?.index ?? index) + 1) - 1;
}

export function columnChoice(table: Table, column: string): Choice {
  return { value: column, says: columnMeta(table, column).label };
}
