import { columnMeta, type Table } from '../../../src/data/table.ts';
import { bytesOf, pickCell, withCell, written, type Mutation, type Original } from './mutation.ts';

function isNumber(table: Table, column: string): boolean {
  const meta = columnMeta(table, column);
  return meta.role === 'measure' && meta.measure !== 'class';
}

function roleOf({ table }: Original, column: string): string {
  return columnMeta(table, column).role;
}

/** One cell of a kind, put in another way. */
function cell(
  name: string,
  outcome: Mutation['outcome'],
  fits: (content: string, column: string, original: Original) => boolean,
  contents: readonly ((content: string) => string)[],
): Mutation {
  return {
    name,
    outcome,
    change: (original, pick) => {
      const found = pickCell(original, pick, (content, column) => fits(content, column, original));
      const rewrite = contents[pick(contents.length)];
      return found && rewrite ? withCell(original, found, rewrite(found.content)) : null;
    },
  };
}

const always = (...texts: string[]) => texts.map((text) => () => text);
const anyCell = () => true;

/** What happens to single cells: in a spreadsheet, or under a finger. */
export const cells: Mutation[] = [
  cell('formula', 'reported', anyCell, always('=A1', '=SUM(E2:E5)', '=VLOOKUP(A2;B:C;2;0)')),
  cell(
    'error of a spreadsheet',
    'reported',
    anyCell,
    always('#REF!', '#N/A', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '####'),
  ),
  cell(
    'digits in groups',
    'reported',
    (content, column, { table }) => isNumber(table, column) && /^[1-9]\d{3,}$/.test(content),
    ['.', ',', ' ', '\u00a0'].map(
      (mark) => (content: string) => content.replace(/\B(?=(?:\d{3})+$)/g, mark),
    ),
  ),
  cell(
    'decimal comma',
    'reported',
    (content, column, { table }) => isNumber(table, column) && content.includes('.'),
    [(content) => content.replace('.', ',')],
  ),
  cell(
    'date in place of a number',
    'reported',
    (_, column, { table }) => isNumber(table, column),
    always('01-May', '5-Jan', 'Jan-05', '1-Thg5', '01/05/2019', '2019-05-01'),
  ),
  cell(
    'period or date as a spreadsheet shows it',
    'reported',
    (content, column, original) =>
      content !== '' && ['period', 'date'].includes(roleOf(original, column)),
    always('Mar-19', '01/03/2019', '3-Thg5', '01-May', '3/2019'),
  ),
  cell(
    'year with a digit wrong',
    'reported',
    (content, column, original) =>
      /^@?20\d\d/.test(content) && ['period', 'date'].includes(roleOf(original, column)),
    [
      (content) => content.replace(/20(\d\d)/, '02$1'),
      (content) => content.replace(/(20\d\d)/, '$19'),
      (content) => content.replace(/20(\d\d)/, '21$1'),
      (content) => content.replace(/20(\d\d)/, '10$1'),
    ],
  ),
  cell(
    'unit or source mistyped',
    'reported',
    (content, column, original) =>
      content !== '' &&
      ['unit', 'source'].includes(column) &&
      roleOf(original, column) === 'reference',
    [(content) => `${content}x`, (content) => content.toUpperCase()],
  ),
  cell('blanked', 'any', (content) => content !== '', always('')),
  cell('another digit', 'any', (content) => /\d/.test(content), [
    (content) => content.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
  ]),
  {
    name: 'two cells of a column in each other’s place',
    outcome: 'any',
    change: (original, pick) => {
      const { header, rows } = original;
      const [a, b, column] = [pick(rows.length), pick(rows.length), pick(header.length)];
      const [first, second] = [rows[a]?.[column], rows[b]?.[column]];
      if (first === undefined || second === undefined) return null;
      const swapped = rows.map((cells, at) =>
        at === a ? cells.with(column, second) : at === b ? cells.with(column, first) : cells,
      );
      return written(header, swapped, null);
    },
  },
  {
    name: 'two cells of a row in each other’s place',
    outcome: 'any',
    change: (original, pick) => {
      const found = pickCell(original, pick, anyCell);
      const row = found && original.rows[found.row];
      if (!row) return null;
      const other = pick(row.length);
      const rows = original.rows.with(found.row, row.with(other, found.content));
      return withCell({ ...original, rows }, found, row[other] ?? '');
    },
  },
  {
    name: 'stray quotation mark',
    outcome: 'reported',
    change: ({ text }, pick) => {
      const at = pick(text.length);
      const lines = text.slice(0, at).split('\n').length;
      return { bytes: bytesOf(`${text.slice(0, at)}"${text.slice(at)}`), lines: [lines] };
    },
  },
];
