import type { MeasureKind } from '../../data/columns.ts';
import { parseQuantity } from '../../data/quantity.ts';
import type { TakenColumn } from '../columns/assign.ts';
import type { Desk } from '../desk.ts';
import { address, cellAt, type Cell, type Sheet } from '../workbook/cell.ts';
import { fourthDecimal, readFigure, timesHundred, type FigureReading } from './figure.ts';
import { settles, type Separators } from './separators.ts';

/** A column of figures, cell by cell; what its own cells leave open is asked once for all. */
export interface FigureColumn {
  /** The cell as it is written in data/; null while it is in question. */
  read: (row: number) => string | null;
}

export function figureColumn(
  sheet: Sheet,
  taken: TakenColumn,
  measure: MeasureKind,
  rows: readonly number[],
  separators: Separators,
  desk: Desk,
): FigureColumn {
  const cells = rows.map((row) => cellAt(sheet, row, taken.index));
  // One bare share above 1 shows that the column is in per cent; so does a name of our own.
  const inPercent = taken.own || cells.some((cell) => isBarePercent(cell, measure));
  const letter = address(0, taken.index).slice(0, -1);

  const read = (row: number): string | null => {
    const reading = readFigure(cellAt(sheet, row, taken.index), measure);
    const cell = address(row, taken.index);
    const answered = answerTo(`number:${cell}`, measure, desk);
    if (answered !== null) return answered;
    switch (reading.kind) {
      case 'blank':
        return '';
      case 'value':
        return reading.value;
      case 'error':
        desk.fault({ kind: 'error-cell', cell, code: reading.code });
        return null;
      case 'uncalculated':
        desk.fault({ kind: 'uncalculated', cell });
        return null;
      case 'either': {
        const meant = settles(separators, reading.mark) ?? askSeparator(reading.written);
        if (meant === null) return null;
        const whole = measure === 'count' || measure === 'rank';
        if (meant === 'thousands') return reading.asWhole;
        return whole ? askNumber(row, reading) : fourthDecimal(reading.asDecimal);
      }
      case 'fraction':
        if (inPercent) return reading.value;
        return fraction(reading.value, askFraction(reading.written));
      case 'doubtful':
        return askNumber(row, reading);
    }
  };

  const askSeparator = (written: string) =>
    desk.settle({
      id: `number:${letter}`,
      about: { kind: 'separator', header: taken.header, written },
      choices: [
        { value: 'thousands', says: { vi: 'dấu phân cách hàng nghìn', en: 'thousands' } },
        { value: 'decimal', says: { vi: 'dấu thập phân', en: 'decimals' } },
      ],
    });

  const askFraction = (written: string) =>
    desk.settle({
      id: `number:${letter}`,
      about: { kind: 'fraction', header: taken.header, written },
      choices: [
        {
          value: 'fraction',
          says: { vi: 'phần của 1: 0.98 là 98%', en: 'parts of one: 0.98 is 98%' },
        },
        {
          value: 'percent',
          says: { vi: 'đã là phần trăm: 0.98 là 0,98%', en: 'already per cent: 0.98 is 0.98%' },
        },
      ],
    });

  const askNumber = (row: number, reading: FigureReading & { written: string }) =>
    desk.settle(
      {
        id: `number:${address(row, taken.index)}`,
        about: { kind: 'number', written: reading.written, row },
        choices: ('guesses' in reading ? reading.guesses : []).map((value) => {
          return { value, says: { vi: value, en: value } };
        }),
      },
      accepts(measure),
    );

  return { read };
}

function fraction(value: string, meant: string | null): string | null {
  return meant === 'fraction' ? timesHundred(value) : meant && value;
}

/** An answer to one cell goes before what its column was said to be; empty: nothing stands there. */
function answerTo(id: string, measure: MeasureKind, desk: Desk): string | null {
  const answer = desk.given(id);
  return answer !== null && accepts(measure)(answer) === null ? answer : null;
}

function accepts(measure: MeasureKind) {
  return (answer: string) => {
    const fine =
      answer === '' || (measure === 'class' ? /^[a-z]+$/.test(answer) : parseQuantity(answer));
    return fine ? null : { nearest: null };
  };
}

function isBarePercent(cell: Cell, measure: MeasureKind): boolean {
  const signed =
    cell.kind === 'number' ? cell.format.percent : cell.kind === 'text' && cell.text.endsWith('%');
  const reading = readFigure(cell, measure);
  return !signed && reading.kind === 'value' && Number(reading.value.replace(/^[><~]/, '')) > 1;
}
