import type { Desk } from '../desk.ts';
import type { Recognised } from '../layout/recognise.ts';
import { address, wordsAt } from '../workbook/cell.ts';
import { columnChoice, type Columns, type TakenColumn } from './assign.ts';

/** Whether a name is certainly one that a register has. */
export type Knows = (name: string) => boolean;

/**
 * Form II.06a calls its first column "Lĩnh vực, công việc giải quyết" and in a
 * summary fills it with units. What its cells name decides; a tie is asked.
 */
export function settleSubject(
  found: Recognised,
  columns: Columns,
  knows: { unit: Knows; field: Knows },
  desk: Desk,
): Columns {
  const { table } = found.vocabulary;
  const subject = columns.taken.find(({ column }) => column === 'field');
  const open = 'unit' in table.columns && columns.taken.every(({ column }) => column !== 'unit');
  if (!subject || subject.own || !open || desk.given('unit') !== null) return columns;
  const names = found.sheet.rows
    .map((_, row) => (row < columns.body ? '' : wordsAt(found.sheet, row, subject.index)))
    .filter((name) => name !== '');
  const units = names.filter(knows.unit).length;
  const fields = names.filter(knows.field).length;
  if (fields > units) return columns;
  const column = units > fields ? 'unit' : askWhich(found, subject, desk);
  const taken = columns.taken.map((one) =>
    one === subject && column !== null ? { ...one, column } : one,
  );
  return { ...columns, taken };
}

function askWhich(found: Recognised, subject: TakenColumn, desk: Desk): string | null {
  const { vocabulary, header } = found;
  return desk.settle({
    id: `column:${address(header.top + header.depth - 1, subject.index)}`,
    about: { kind: 'subject', header: subject.header },
    choices: ['unit', 'field'].map((column) => columnChoice(vocabulary.table, column)),
  });
}
