import type { MeasureKind } from '../../data/columns.ts';
import { parseQuantity } from '../../data/quantity.ts';
import type { Desk, NumberDoubt } from '../desk.ts';

/** The questions about one column of figures: most are asked once for the column, some for a single cell. */
export interface FigureQuestions {
  separator: (written: string) => string | null;
  fraction: (written: string) => string | null;
  percent: (written: string) => string | null;
  print: (cell: string, printed: string, value: string) => string | null;
  number: (
    row: number,
    cell: string,
    written: string,
    guesses: string[],
    doubt: NumberDoubt,
  ) => string | null;
}

/** `letter`: the letter of the column in the spreadsheet, "C". */
export function figureQuestions(
  letter: string,
  header: string,
  measure: MeasureKind,
  desk: Desk,
): FigureQuestions {
  const ofColumn = `number:${letter}`;
  return {
    separator: (written) =>
      desk.settle({
        id: ofColumn,
        about: { kind: 'separator', header, written },
        choices: SEPARATORS,
      }),
    fraction: (written) =>
      desk.settle({
        id: ofColumn,
        about: { kind: 'fraction', header, written },
        choices: FRACTIONS,
      }),
    percent: (written) =>
      desk.settle({ id: ofColumn, about: { kind: 'percent', header, written }, choices: PERCENTS }),
    print: (cell, printed, value) =>
      desk.settle({
        id: `print:${letter}`,
        about: { kind: 'print', header, cell, printed, value },
        choices: PRINTS,
      }),
    number: (row, cell, written, guesses, doubt) =>
      desk.settle(
        {
          id: `number:${cell}`,
          about: { kind: 'number', written, row, doubt },
          choices: [...new Set(guesses)].map((value) => ({
            value,
            says: { vi: value, en: value },
          })),
        },
        accepts(measure),
      ),
  };
}

const SEPARATORS = [
  { value: 'thousands', says: { vi: 'dấu phân cách hàng nghìn', en: 'thousands' } },
  { value: 'decimal', says: { vi: 'dấu thập phân', en: 'decimals' } },
];

const FRACTIONS = [
  { value: 'fraction', says: { vi: 'phần của 1: 0.98 là 98%', en: 'parts of one: 0.98 is 98%' } },
  {
    value: 'percent',
    says: { vi: 'đã là phần trăm: 0.98 là 0,98%', en: 'already per cent: 0.98 is 0.98%' },
  },
];

const PERCENTS = [
  {
    value: 'percent',
    says: { vi: 'điểm như in ra: 91.47% là 91,47 điểm', en: 'points as printed: 91.47% is 91.47' },
  },
  {
    value: 'fraction',
    says: { vi: 'phần của 1: 91.47% là 0,9147 điểm', en: 'parts of one: 91.47% is 0.9147' },
  },
];

const PRINTS = [
  {
    value: 'printed',
    says: {
      vi: 'như in ra; "-" hay trống là nguồn không nói',
      en: 'as printed; "-" or nothing: the source does not say',
    },
  },
  { value: 'value', says: { vi: 'số nằm trong ô', en: 'the number in the cell' } },
];

/** An answer to one cell: a number as data/ writes it, or nothing. */
export function accepts(measure: MeasureKind) {
  return (answer: string) => {
    const fine =
      answer === '' || (measure === 'class' ? /^[a-z]+$/.test(answer) : parseQuantity(answer));
    return fine ? null : { nearest: null };
  };
}
