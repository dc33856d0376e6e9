import type { Desk } from '../desk.ts';

/** A cell that does not read as a number of its column, with what it may be. */
export interface OddCell {
  row: number;
  /** "C14" */
  cell: string;
  written: string;
  guesses: readonly string[];
}

/** From so many cells on, they are one question. */
const SEVERAL = 2;

/** What is made of a cell: null while that is in question, undefined where it is asked about alone. */
export type OddReader = (odd: OddCell) => string | null | undefined;

/**
 * 19.63 where things are counted, "12 %", "12 hồ sơ": several in one column have one cause, and
 * are asked about once. An answer to one cell goes before that to the column.
 */
export function settleOddCells(
  odd: readonly OddCell[],
  letter: string,
  header: string,
  desk: Desk,
): OddReader {
  const id = `cells:${letter}`;
  if (odd.length < SEVERAL) return () => undefined;
  const guessed = odd.every(({ guesses }) => guesses.length === 1);
  // One number that no thousands make whole speaks against them in the others.
  const against = odd.some(
    ({ written, guesses }) => guesses.length === 0 && /^\d+[.,]\d+$/.test(written),
  );
  const some = !against && odd.some(({ guesses }) => guesses.length === 1);
  const alike = new Set(odd.map(({ written }) => written)).size === 1;
  const values = alike ? (odd[0]?.guesses ?? []) : [];
  // Words that differ, and may each be several things, are told apart one by one.
  if (!guessed && !alike && odd.some(({ guesses }) => guesses.length > 1)) return () => undefined;
  const answer = desk.settle({
    id,
    about: {
      kind: 'odd-cells',
      header,
      cells: odd.map(({ cell, written, guesses: [guess] }) => {
        return { cell, written, guess: some ? (guess ?? null) : null };
      }),
    },
    choices: [
      ...(some && !alike ? [guessed ? AS_GUESSED : SOME_GUESSED] : []),
      ...values.map((value) => ({ value, says: { vi: value, en: value } })),
      LEFT_BLANK,
    ],
  });
  return ({ guesses }) => {
    if (answer === null) return null;
    if (answer === LEFT_BLANK.value) return '';
    return answer === AS_GUESSED.value ? guesses[0] : answer;
  };
}

const AS_GUESSED = {
  value: 'guessed',
  says: { vi: 'như gợi ý ở từng ô', en: 'as guessed for each cell' },
};

const SOME_GUESSED = {
  value: AS_GUESSED.value,
  says: {
    vi: 'như gợi ý ở từng ô; ô không có gợi ý được hỏi riêng',
    en: 'as guessed for each cell; those without a guess are asked about alone',
  },
};

const LEFT_BLANK = {
  value: 'blank',
  says: {
    vi: 'để trống các ô ấy: nguồn không nói',
    en: 'leave them empty: the source does not say',
  },
};
