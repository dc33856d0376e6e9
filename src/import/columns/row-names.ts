import { SKIP, type Desk } from '../desk.ts';
import type { Recognised } from '../layout/recognise.ts';
import { address, letter, wordsAt } from '../workbook/cell.ts';
import { columnChoice, type Columns } from './assign.ts';
import { SKIP_CHOICE } from './skip-choice.ts';
import type { Knows } from './subject.ts';

/**
 * Where no column was taken for the names of units, one that was left out may hold them, or their
 * official codes: the first whose cells are mostly those is asked about.
 */
export function settleRowNames(
  found: Recognised,
  columns: Columns,
  unit: Knows,
  desk: Desk,
): Columns {
  const { table } = found.vocabulary;
  const named = columns.taken.some(({ column }) => column === 'unit' || column === 'field');
  if (!('unit' in table.columns) || named || desk.given('unit') !== null) return columns;
  const naming = columns.leftOut.find(({ index }) => namesUnits(found, columns, index, unit));
  if (!naming) return columns;
  const { index, header } = naming;
  const answer = desk.settle({
    id: `column:${address(found.header.top + found.header.depth - 1, index)}`,
    about: { kind: 'column', header: header || letter(index), struck: false },
    choices: [columnChoice(table, 'unit'), SKIP_CHOICE],
  });
  // While that is open, the rest is asked as if it were so.
  if (answer === SKIP) return columns;
  const taken = { index, column: 'unit', part: null, header, own: false, until: index };
  return {
    ...columns,
    taken: [...columns.taken, taken].toSorted((a, b) => a.index - b.index),
    leftOut: columns.leftOut.filter((one) => one !== naming),
  };
}

function namesUnits(found: Recognised, { body }: Columns, index: number, unit: Knows): boolean {
  const names = found.sheet.rows
    .map((_, row) => (row < body ? '' : wordsAt(found.sheet, row, index)))
    .filter((name) => name !== '');
  return names.filter(unit).length * 2 > names.length;
}
