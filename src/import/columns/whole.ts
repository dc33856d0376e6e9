import { columnMeta, type Table } from '../../data/table.ts';
import type { Dataset } from '../../data/dataset.ts';
import { parsePeriod } from '../../data/period.ts';
import { choicesOf, isIn } from '../cells/references.ts';
import type { AnswerCheck, Choice, Desk, QuestionAbout } from '../desk.ts';
import type { Guess, Title } from '../layout/title.ts';

/** Columns that the sheet lacks and that hold for all its rows: the period, the source … */
export type Whole = Record<string, string>;

/** From the answers, or from the title where it says so in so many words; otherwise asked. */
export function settleWhole(
  dataset: Dataset,
  table: Table,
  taken: readonly string[],
  title: Title,
  desk: Desk,
): Whole {
  const lacking = Object.keys(table.columns).filter((column) => !taken.includes(column));
  return Object.fromEntries(
    lacking.flatMap((column) => {
      const value = settle(dataset, table, column, title, desk);
      return value === null ? [] : [[column, value]];
    }),
  );
}

function settle(dataset: Dataset, table: Table, column: string, title: Title, desk: Desk) {
  const meta = columnMeta(table, column);
  if (meta.role === 'measure') return null;
  const guesses = guessesFor(column, title);
  const accepts: AnswerCheck =
    meta.role === 'reference'
      ? isIn(dataset, meta.register)
      : meta.role === 'period'
        ? (answer) => (parsePeriod(answer).ok ? null : { nearest: null })
        : () => null;
  const certain = guesses.length === 1 && guesses[0]?.stated === true;
  const required = table.columns[column]?.safeParse('').success === false;
  const given = desk.given(column);
  if (given === null && certain) return guesses[0]?.value ?? null;
  if (given === null && !required) return null;
  const choices: Choice[] =
    meta.role === 'reference'
      ? choicesOf(
          dataset,
          meta.register,
          guesses.map(({ value }) => value),
        )
      : guesses.map(({ value }) => ({ value, says: TITLE }));
  return desk.settle({ id: column, about: about(column, table), choices }, accepts);
}

const TITLE = { vi: 'thấy ở phần tiêu đề', en: 'seen in the title' };

function guessesFor(column: string, title: Title): Guess[] {
  if (column === 'period') return title.periods;
  return column === 'unit' ? title.units : [];
}

function about(column: string, table: Table): QuestionAbout {
  if (column === 'period' || column === 'source') return { kind: column };
  return { kind: 'whole', label: columnMeta(table, column).label };
}
