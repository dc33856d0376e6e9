import type { ColumnMeta } from '../../data/columns.ts';
import { columnMeta, type Table } from '../../data/table.ts';
import type { Dataset } from '../../data/dataset.ts';
import { parsePeriod } from '../../data/period.ts';
import { choicesOf, isIn, knownIds, namedIn } from '../cells/references.ts';
import type { AnswerCheck, Choice, Desk, QuestionAbout } from '../desk.ts';
import { ALL } from './skip-choice.ts';
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
  const guesses = guessesFor(dataset, meta, column, title);
  const accepts: AnswerCheck =
    meta.role === 'reference'
      ? isIn(dataset, meta.register)
      : meta.role === 'period'
        ? (answer) => (parsePeriod(answer).ok ? null : { nearest: null })
        : () => null;
  const [first, second] = guesses;
  // Two periods that are both in the title are the editor's to choose from.
  const certain = first?.stated === true && (second === undefined || column === 'unit');
  const required = table.columns[column]?.safeParse('').success === false;
  const given = desk.given(column);
  if (given === null && certain) return first.value;
  if (!required && (given === null || (meta.role === 'reference' && given === ALL))) return null;
  const choices: Choice[] =
    meta.role === 'reference'
      ? choicesOf(
          dataset,
          meta.register,
          guesses.map(({ value }) => value),
        )
      : guesses.map(({ value }) => ({ value, says: TITLE }));
  const codes =
    meta.role === 'reference'
      ? { codes: { kind: meta.register, ids: knownIds(dataset, meta.register) } }
      : {};
  return desk.settle({ id: column, about: about(column, table), choices, ...codes }, accepts);
}

const TITLE = { vi: 'thấy ở phần tiêu đề', en: 'seen in the title' };

function guessesFor(dataset: Dataset, meta: ColumnMeta, column: string, title: Title): Guess[] {
  if (column === 'period') return title.periods;
  if (column === 'unit') return title.units;
  if (meta.role !== 'reference' || meta.register !== 'indices') return [];
  // A part of an index bears a name that any title may use.
  const named = namedIn(dataset, 'indices', title.lines.join(' '));
  return named
    .filter((id) => dataset.indices.get(id)?.parent === '')
    .map((value) => ({ value, stated: false }));
}

function about(column: string, table: Table): QuestionAbout {
  if (column === 'period' || column === 'source') return { kind: column };
  return { kind: 'whole', label: columnMeta(table, column).label };
}
