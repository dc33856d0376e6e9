import type { MeasureKind } from '../../data/columns.ts';
import { DIGITS } from '../../data/cell-checks.ts';
import { fold } from '../../data/fold.ts';
import { readHedge } from '../../data/quantity.ts';
import { CLASS_WORDS } from '../forms/everyday-words.ts';
import { isCounted as namesCounted } from '../columns/scale-words.ts';
import type { Cell } from '../workbook/cell.ts';
import { readNumberText, saysNothing, type Separator } from './number-text.ts';

/** What a cell says as a figure, before anyone has been asked. */
export type FigureReading =
  | { kind: 'blank'; stroke: boolean }
  | { kind: 'value'; value: string }
  | { kind: 'either'; mark: Separator; asWhole: string; asDecimal: string; written: string }
  /** A number of at most 1 without a per cent sign, where per cents are expected: 0.98 may be 0.98% or 98%. */
  | { kind: 'fraction'; value: string; written: string }
  /** A score that is printed with a per cent sign: 91.47% may be 91.47 or 0.9147 points. */
  | { kind: 'percent'; value: string; part: string; written: string }
  /** A number whose printed form is not that number: "-" for 0, ">300" for 300, or nothing. */
  | { kind: 'unlike'; printed: string; value: string }
  | { kind: 'doubtful'; written: string; guesses: string[] }
  | { kind: 'error'; code: string }
  | { kind: 'too-long'; digits: number }
  | { kind: 'uncalculated' };

export function readFigure(cell: Cell, measure: MeasureKind): FigureReading {
  const digits = measure === 'class' ? 0 : digitsIn(cell);
  return digits > DIGITS ? { kind: 'too-long', digits } : readCell(cell, measure);
}

/** How many digits stand before the point of a number, or behind it in a text. */
function digitsIn(cell: Cell): number {
  if (cell.kind === 'number') {
    return Math.abs(cell.value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(cell.value))) + 1;
  }
  const text = cell.kind === 'text' ? cell.text.replace(/\s*%$/, '') : '';
  const { digits } = readHedge(text);
  if (!/^-?\d[\d.,\s]*$/.test(digits)) return 0;
  return Math.max(
    ...digits
      .replace(/\s/g, '')
      .split(LAST_MARK)
      .map((part) => part.replace(/\D/g, '').length),
  );
}

/** What may part the decimals: the one mark that is not of thousands. */
const LAST_MARK = /[.,](?=\d+$)(?!\d{3}$)/;

function readCell(cell: Cell, measure: MeasureKind): FigureReading {
  switch (cell.kind) {
    case 'blank':
      return { kind: 'blank', stroke: false };
    case 'error':
    case 'uncalculated':
      return cell;
    case 'marked':
      return {
        kind: 'doubtful',
        written: cell.text,
        guesses: guessesOf(numberOrWord(cell.plain, measure), measure),
      };
    case 'date':
      return { kind: 'doubtful', written: cell.day, guesses: [] };
    case 'number':
      return numberCell(cell, measure);
    case 'text':
      return numberOrWord(cell.text, measure);
  }
}

function numberOrWord(text: string, measure: MeasureKind): FigureReading {
  return measure === 'class' ? classWord(text) : numberText(text, measure);
}

/** What a reading may be offered as: numbers in the form of data/. */
export function guessesOf(reading: FigureReading, measure: MeasureKind): string[] {
  if (reading.kind === 'value' || reading.kind === 'fraction') return [reading.value];
  if (reading.kind === 'doubtful') return reading.guesses;
  if (reading.kind !== 'either') return [];
  return isCounted(measure)
    ? [reading.asWhole]
    : [reading.asWhole, fourthDecimal(reading.asDecimal)];
}

function numberCell({ value, print }: NumberCell, measure: MeasureKind): FigureReading {
  const { text: written, said, percent } = print;
  const exact = exactly(value);
  if (measure === 'class') return { kind: 'doubtful', written, guesses: [] };
  if (said === null) return { kind: 'unlike', printed: written, value: exact };
  if (value < 0) return { kind: 'doubtful', written, guesses: [] };
  if (measure === 'share') {
    const small = !percent && value > 0 && value <= 1;
    return small ? { kind: 'fraction', value: said, written } : { kind: 'value', value: said };
  }
  if (measure === 'number') {
    if (percent) return percentOf(said, exact, written);
    return { kind: 'value', value: fourthDecimal(said) };
  }
  if (percent) return { kind: 'doubtful', written, guesses: [] };
  // 19.63 where things are counted is most likely 19.630 that was typed into another language, unless it
  // is printed as a whole number.
  if (Number.isInteger(value)) return { kind: 'value', value: exact };
  const guesses = /^\d+$/.test(said) ? [said] : inThousands(value);
  return { kind: 'doubtful', written: exact, guesses };
}

function percentOf(value: string, part: string, written: string): FigureReading {
  return { kind: 'percent', value: fourthDecimal(value), part, written };
}

function inThousands(value: number): string[] {
  const thousands = Number((value * 1000).toPrecision(15));
  // Nobody parts "500" by a mark.
  return value >= 1 && Number.isInteger(thousands) ? [String(thousands)] : [];
}

type NumberCell = Extract<Cell, { kind: 'number' }>;

/** All digits that a spreadsheet keeps. */
function exactly(value: number): string {
  return String(Number(value.toPrecision(15)));
}

function numberText(text: string, measure: MeasureKind): FigureReading {
  const reading = readNumberText(text);
  const doubtful: FigureReading = { kind: 'doubtful', written: text, guesses: [] };
  switch (reading.kind) {
    case 'blank':
      return { kind: 'blank', stroke: true };
    case 'unreadable':
      return { ...doubtful, guesses: guessesBehind(text, measure) };
    case 'either':
      if (measure !== 'share') return { ...reading, written: text };
      return { kind: 'value', value: reading.asDecimal };
    case 'value': {
      const { value, percent } = reading;
      const small = /^(?:0\.\d*[1-9]\d*|1(?:\.0+)?)$/.test(value);
      if (measure === 'share') {
        return small && !percent
          ? { kind: 'fraction', value, written: text }
          : { kind: 'value', value };
      }
      if (percent) {
        const isPlain = measure === 'number' && /^\d/.test(value);
        return isPlain ? percentOf(value, String(Number(`${value}e-2`)), text) : doubtful;
      }
      if (!isCounted(measure)) return { kind: 'value', value };
      // "1.234,00" and "125,0" are whole.
      const whole = value.replace(/\.0{1,2}$/, '');
      if (!whole.includes('.')) return { kind: 'value', value: whole };
      return { ...doubtful, guesses: inThousands(Number(value)) };
    }
  }
}

/** "125 (*)", "125²", "125 hồ sơ": a number with a mark of a note, or what it counts, behind it. */
function guessesBehind(text: string, measure: MeasureKind): string[] {
  const [, number = '', mark = ''] = /^(.*?\d)\s*([^\d.,\s%][^%]*)$/su.exec(text) ?? [];
  if (measure === 'count' && NONE_AROSE.test(fold(text))) return ['0'];
  return NOTE.test(mark) || (isCounted(measure) && namesCounted(mark))
    ? guessesOf(numberText(number, measure), measure)
    : [];
}

/** "Không phát sinh", "KPS": most likely none; of a share it says that there is nothing to take it of. */
const NONE_AROSE = /^(?:kps|khong|ko|(?:khong|ko|chua)-(?:co|phat-sinh|ps)(?:-ho-so)?)$/;

/** "125/130" in a column of those resolved, "Thứ 2/15" in one of ranks: the part of what the second number counts. */
export function partIn(text: string): string[] {
  const [, part = '', whole = ''] =
    /^(?:(?:thứ|hạng)\s+)?(\d[\d.,]*)\s*\/\s*(\d[\d.,]*)(?:\s*\(?[\d.,]+\s*%\)?)?$/iu.exec(
      text.normalize('NFC').trim(),
    ) ?? [];
  const [few, all] = [part, whole].map((one) => guessesOf(numberText(one, 'count'), 'count')[0]);
  return few !== undefined && all !== undefined && Number(few) <= Number(all) ? [few] : [];
}

const NOTE = /^(?:\*+|\(\*+\)|\[\d{1,2}\]|\(\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]+)$/;

function classWord(text: string): FigureReading {
  if (saysNothing(text)) return { kind: 'blank', stroke: true };
  const word = fold(text).replace(/^loai-/, '');
  const found = Object.entries(CLASS_WORDS).find(
    ([name, words]) => name === word || words.some((known) => fold(known) === word),
  );
  const guesses = Object.keys(CLASS_WORDS);
  return found ? { kind: 'value', value: found[0] } : { kind: 'doubtful', written: text, guesses };
}

/** Things that are counted have no parts. */
export function isCounted(measure: MeasureKind): boolean {
  return measure === 'count' || measure === 'rank';
}

/** In data/ a real third decimal is told by a fourth: 19.637 would look like thousands. */
export function fourthDecimal(value: string): string {
  return /^(?:<~|[><~])?[1-9]\d{0,2}\.\d{3}$/.test(value) ? `${value}0` : value;
}

/** A per cent written as a part of one: 0.9962 → 99.62. */
export function timesHundred(value: string): string {
  const decimals = Math.max(0, (value.split('.')[1]?.length ?? 0) - 2);
  return Number(`${value}e2`).toFixed(decimals);
}
