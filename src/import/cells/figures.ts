import type { MeasureKind } from '../../data/columns.ts';
import type { TakenColumn } from '../columns/assign.ts';
import type { Desk, NumberDoubt } from '../desk.ts';
import { address, cellAt, letter, mergeAt, type Cell, type Sheet } from '../workbook/cell.ts';
import { accepts, figureQuestions, type FigureQuestions } from './figure-questions.ts';
import { fourthDecimal, readFigure, timesHundred, type FigureReading } from './figure.ts';
import { readNumberText } from './number-text.ts';
import { timesScale } from './scale.ts';
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
  const counted = measure === 'count' || measure === 'rank';
  // Thousands of things have decimals; ranks are never scaled.
  const factor = measure === 'count' ? scale : 1;
  const form = factor === 1 ? measure : 'number';
  const cells = rows.map((row) => cellAt(sheet, row, taken.index));
  const questions = figureQuestions(letter(taken.index), taken.header, measure, desk);
  const read = reader(of, form, cells, questions, desk);
  return {
    read: (row) => {
      const at = address(row, taken.index);
      const answer = desk.given(`number:${at}`);
      if (answer !== null && accepts(measure)(answer) === null) return answer;
      const cell = shownAt(sheet, row, taken.index);
      const reading = readFigure(cell, form);
      const doubt = isShared(of, row, cell) ? 'merged' : doubtOf(cell);
      if (doubt === 'merged' && reading.kind !== 'blank') {
        return questions.number(row, at, writtenIn(cell), guessesIn(reading), doubt);
      }
      const value = read(row, at, reading, doubt);
      const scaled = value === null ? null : timesScale(value, factor, counted);
      return value !== null && scaled === null
        ? questions.number(row, at, value, [], doubt)
        : scaled;
    },
  };
}

function reader(
  { taken, separators }: FigureColumnOf,
  measure: MeasureKind,
  cells: readonly Cell[],
  ask: FigureQuestions,
  desk: Desk,
) {
  // One bare share above 1 shows that the column is in per cent; so does a name of our own.
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
      case 'uncalculated':
        desk.fault({ kind: 'uncalculated', cell: at });
        return null;
      case 'either': {
        const meant = separatorOf(reading, measure, separators) ?? ask.separator(reading.written);
        if (meant === null) return null;
        if (meant === 'thousands') return reading.asWhole;
        const whole = measure === 'count' || measure === 'rank';
        return whole
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
  const counted = measure === 'count' || measure === 'rank';
  return settles(separators, mark) ?? (counted ? 'thousands' : null);
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

function doubtOf(cell: Cell): NumberDoubt {
  if (cell.kind !== 'marked') return 'plain';
  return cell.struck ? 'struck' : 'raised';
}

function writtenIn(cell: Cell): string {
  if (cell.kind === 'number') return cell.print.text;
  return cell.kind === 'text' || cell.kind === 'marked' ? cell.text : '';
}

function guessesIn(reading: FigureReading): string[] {
  if (reading.kind === 'value' || reading.kind === 'fraction') return [reading.value];
  return reading.kind === 'doubtful' ? reading.guesses : [];
}

/** The figure that a person sees in a cell: that of the whole merged area, where it is one. */
export function shownAt(sheet: Sheet, row: number, column: number): Cell {
  const merge = mergeAt(sheet, row, column);
  const cell = merge ? cellAt(sheet, merge.top, merge.left) : cellAt(sheet, row, column);
  const own = merge === null || (merge.top === row && merge.left === column);
  // Words over several columns are a heading.
  return own || cell.kind === 'number' || /^[^\p{L}]*\d/u.test(writtenIn(cell))
    ? cell
    : cellAt(sheet, row, column);
}

/** Whether the figure is shown as one with cells of another row or column, so that it is nobody's own. */
function isShared({ sheet, taken }: FigureColumnOf, row: number, cell: Cell): boolean {
  const merge = mergeAt(sheet, row, taken.index);
  if (merge === null || !/\d/.test(writtenIn(cell))) return false;
  const { top, left, bottom, right } = merge;
  return top !== bottom || left !== taken.index || right > taken.until;
}

function isBarePercent(cell: Cell, measure: MeasureKind): boolean {
  const signed =
    cell.kind === 'number' ? cell.print.percent : cell.kind === 'text' && cell.text.endsWith('%');
  const reading = readFigure(cell, measure);
  return (
    !signed && reading.kind === 'value' && Number(reading.value.replace(/^(?:<~|[><~])/, '')) > 1
  );
}
