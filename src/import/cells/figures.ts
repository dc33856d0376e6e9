import type { MeasureKind } from '../../data/columns.ts';
import type { TakenColumn } from '../columns/assign.ts';
import type { Desk, NumberDoubt } from '../desk.ts';
import { address, cellAt, letter, type Cell, type Sheet } from '../workbook/cell.ts';
import { accepts, figureQuestions, type FigureQuestions } from './figure-questions.ts';
import {
  fourthDecimal,
  guessesOf,
  isCounted,
  partIn,
  readFigure,
  timesHundred,
  type FigureReading,
} from './figure.ts';
import { readNumberText } from './number-text.ts';
import { timesScale } from './scale.ts';
import { doubtOf, isShared, shownAt, writtenIn } from './shown.ts';
import { settleOddCells, type OddCell } from './odd-cells.ts';
import { settles, type Separators } from './separators.ts';

/** A column of figures, cell by cell; what its own cells leave open is asked once for all. */
export interface FigureColumn {
  /** The cell as it is written in data/; null while it is in question. */
  read: (row: number) => string | null;
}

export interface FigureColumnOf {
  sheet: Sheet;
  taken: TakenColumn;
  measure: MeasureKind;
  /** Its things are a part of what another column counts. */
  ofPart: boolean;
  /** What one of the sheet's counts stands for: 1000 where they are in thousands. */
  scale: number;
  separators: Separators;
}

export function figureColumn(
  of: FigureColumnOf,
  rows: readonly number[],
  desk: Desk,
): FigureColumn {
  const { sheet, taken, measure, scale } = of;
  const counted = isCounted(measure);
  // Counts in thousands may have decimals; ranks are never scaled.
  const factor = measure === 'count' ? scale : 1;
  const form = factor === 1 ? measure : 'number';
  const cells = rows.map((row) => cellAt(sheet, row, taken.index));
  const questions = figureQuestions(letter(taken.index), taken.header, measure, desk);
  const read = reader(of, form, cells, questions, desk);
  const answered = (row: number) => {
    const answer = desk.given(`number:${address(row, taken.index)}`);
    return answer !== null && accepts(measure)(answer) === null ? answer : null;
  };
  const odd = new Map(
    rows.flatMap((row) => {
      const found = answered(row) === null ? oddAt(of, form, row) : null;
      return found ? [[row, found] as const] : [];
    }),
  );
  const ofOdd = settleOddCells([...odd.values()], letter(taken.index), taken.header, desk);
  return {
    read: (row) => {
      const at = address(row, taken.index);
      const answer = answered(row);
      if (answer !== null) return answer;
      const strange = odd.get(row);
      const settled = strange && ofOdd(strange);
      if (settled !== undefined) return settled;
      const cell = shownAt(sheet, row, taken.index);
      const reading = readAt(of, form, cell);
      const doubt = isShared(of, row, cell) ? 'merged' : doubtOf(cell);
      if (doubt === 'merged' && reading.kind !== 'blank') {
        return questions.number(row, at, writtenIn(cell), guessesOf(reading, form), doubt);
      }
      const value = read(row, at, reading, doubt);
      const scaled = value === null ? null : timesScale(value, factor, counted);
      return value !== null && scaled === null
        ? questions.number(row, at, value, [], doubt)
        : scaled;
    },
  };
}

function readAt({ ofPart }: FigureColumnOf, form: MeasureKind, cell: Cell): FigureReading {
  const reading = readFigure(cell, form);
  const isPart = form === 'rank' || (ofPart && form === 'count');
  if (!isPart || reading.kind !== 'doubtful' || cell.kind !== 'text') return reading;
  return { ...reading, guesses: [...reading.guesses, ...partIn(reading.written)] };
}

/** The cell, if it is just written as no number of its column is. */
function oddAt(of: FigureColumnOf, form: MeasureKind, row: number): OddCell | null {
  const { sheet, taken, separators } = of;
  const cell = shownAt(sheet, row, taken.index);
  if (doubtOf(cell) !== 'plain' || isShared(of, row, cell)) return null;
  const reading = readAt(of, form, cell);
  const said = { row, cell: address(row, taken.index) };
  if (reading.kind === 'doubtful') return { ...said, ...reading };
  const parted =
    reading.kind === 'either' &&
    isCounted(form) &&
    separatorOf(reading, form, separators) === 'decimal';
  return parted ? { ...said, written: reading.written, guesses: [reading.asWhole] } : null;
}

function reader(
  { taken, separators }: FigureColumnOf,
  measure: MeasureKind,
  cells: readonly Cell[],
  ask: FigureQuestions,
  desk: Desk,
) {
  // One share above 1 without a sign shows that the column is in per cent; so does a heading that
  // is a name of data/. Only among values such as 98 and 99 may 0.98 still be a part of one.
  const inPercent = taken.own || cells.some((cell) => isBarePercent(cell, measure));
  return (row: number, at: string, reading: FigureReading, doubt: NumberDoubt): string | null => {
    switch (reading.kind) {
      case 'blank':
        return '';
      case 'value':
        return reading.value;
      case 'error':
        desk.fault({ kind: 'error-cell', cell: at, code: reading.code });
        return null;
      case 'too-long':
        desk.fault({ kind: 'too-long', cell: at, digits: reading.digits });
        return null;
      case 'uncalculated':
        desk.fault({ kind: 'uncalculated', cell: at });
        return null;
      case 'either': {
        const meant = separatorOf(reading, measure, separators) ?? ask.separator(reading.written);
        if (meant === null) return null;
        if (meant === 'thousands') return reading.asWhole;
        return isCounted(measure)
          ? ask.number(row, at, reading.written, [reading.asWhole], doubt)
          : fourthDecimal(reading.asDecimal);
      }
      case 'fraction':
        return inPercent ? reading.value : fraction(reading.value, ask.fraction(reading.written));
      case 'percent': {
        const meant = ask.percent(reading.written);
        return meant === null ? null : meant === 'percent' ? reading.value : reading.part;
      }
      case 'unlike':
        return unlike(reading, ask.print(at, reading.printed, reading.value), (guess) =>
          ask.number(row, at, reading.printed, [guess], doubt),
        );
      case 'doubtful':
        return ask.number(row, at, reading.written, reading.guesses, doubt);
    }
  };
}

/** Things that are counted have no thousandths: where nothing speaks against it, the mark sets thousands apart. */
function separatorOf(
  { mark }: FigureReading & { kind: 'either' },
  measure: MeasureKind,
  separators: Separators,
): 'thousands' | 'decimal' | null {
  return settles(separators, mark) ?? (isCounted(measure) ? 'thousands' : null);
}

function unlike(
  { printed, value }: FigureReading & { kind: 'unlike' },
  meant: string | null,
  ask: (guess: string) => string | null,
): string | null {
  if (meant === null) return null;
  if (meant === 'value') return value;
  const reading = readNumberText(printed);
  if (reading.kind === 'blank') return '';
  return reading.kind === 'value' ? reading.value : ask(value);
}

function fraction(value: string, meant: string | null): string | null {
  return meant === 'fraction' ? timesHundred(value) : meant && value;
}

const HALF = 50;

function isBarePercent(cell: Cell, measure: MeasureKind): boolean {
  const signed =
    cell.kind === 'number' ? cell.print.percent : cell.kind === 'text' && cell.text.endsWith('%');
  const reading = readFigure(cell, measure);
  if (signed || reading.kind !== 'value') return false;
  const share = Number(reading.value.replace(/^(?:<~|[><~])/, ''));
  return share > 1 && share < HALF;
}
