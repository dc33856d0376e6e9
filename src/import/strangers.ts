import type { Register } from '../data/issue.ts';
import { knownIds } from './cells/references.ts';
import { SKIP_CHOICE } from './columns/assign.ts';
import type { NameColumn, Reading } from './reading.ts';
import { address, letter, wordsAt } from './workbook/cell.ts';

/** From so many names that no entry resembles on, they are asked about together. */
const MANY = 4;

const found = new WeakMap<NameColumn, string[]>();

/**
 * Many names that a register knows nothing like are one question, not one each. False:
 * they are few. `resembles`: some entry is the name, or near it.
 */
export function askedTogether(
  reading: Reading,
  register: Register,
  of: NameColumn,
  resembles: (row: number, written: string) => boolean,
): boolean {
  const names = found.get(of) ?? strangersIn(reading, of, resembles);
  found.set(of, names);
  if (names.length < MANY) return false;
  reading.desk.settle({
    id: `${of.column}:${letter(of.index)}`,
    about: { kind: 'strangers', header: of.header, names, column: of.column },
    choices: [SKIP_CHOICE],
    codes: { kind: register, ids: knownIds(reading.dataset, register) },
  });
  return true;
}

function strangersIn(
  { sheet, desk }: Reading,
  { column, index, rows }: NameColumn,
  resembles: (row: number, written: string) => boolean,
): string[] {
  return rows.flatMap((row) => {
    const written = wordsAt(sheet, row, index);
    const at = address(row, index);
    const open = desk.given(`${column}:${at}`) === null && !resembles(row, written);
    return open ? [`${written} (${at})`] : [];
  });
}
