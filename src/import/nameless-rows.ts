import { SKIP_CHOICE } from './columns/skip-choice.ts';
import type { Choice } from './desk.ts';
import type { NameColumn, Reading } from './reading.ts';
import { letter, wordsAt } from './workbook/cell.ts';

/**
 * Rows with figures and no name may belong to the name above them, as where a unit is written once
 * for all its fields: asked once for a column. The row whose name is meant; null: in question, or none.
 */
export function namedAbove({ sheet, desk }: Reading, of: NameColumn, row: number): number | null {
  const { header, index, rows } = of;
  const isNamed = (one: number) => wordsAt(sheet, one, index) !== '';
  const answer = desk.settle({
    id: `nameless:${letter(index)}`,
    about: { kind: 'nameless', header, rows: rows.filter((one) => !isNamed(one)) },
    choices: [AS_ABOVE, SKIP_CHOICE],
  });
  if (answer !== AS_ABOVE.value) return null;
  return rows.findLast((one) => one < row && isNamed(one)) ?? null;
}

const AS_ABOVE: Choice = {
  value: 'above',
  says: { vi: 'như tên gần nhất ở trên', en: 'the nearest name above' },
};
