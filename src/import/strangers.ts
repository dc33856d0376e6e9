import type { Register } from '../data/issue.ts';
import { knownIds } from './cells/references.ts';
import { SKIP_CHOICE } from './columns/skip-choice.ts';
import type { Ended } from './desk.ts';
import type { NameColumn, Reading } from './reading.ts';
import { address, letter, wordsAt } from './workbook/cell.ts';

/** From so many names that no entry resembles on, they are asked about together. */
const MANY = 4;

/**
 * Many units that did not exist in the period have one cause, most likely a wrong period: they are
 * one question. False: they are few.
 */
export function askedAsEnded(
  reading: Reading,
  of: NameColumn,
  endedAt: (row: number, written: string) => Ended | null,
): boolean {
  const { sheet, whole, desk } = reading;
  const ended = endedUnits.get(of) ?? endedIn(reading, of, endedAt);
  endedUnits.set(of, ended);
  const [first] = ended;
  if (!first || ended.length < MANY) return false;
  desk.settle({
    id: `ended:${letter(of.index)}`,
    about: {
      kind: 'ended',
      header: of.header,
      names: ended.map(({ row }) => `${wordsAt(sheet, row, of.index)} (${address(row, of.index)})`),
      first: first.lived,
      period: whole['period'] ?? null,
      column: of.column,
    },
    choices: [SKIP_CHOICE],
  });
  return true;
}

interface EndedRow {
  row: number;
  lived: Ended;
}

const endedUnits = new WeakMap<NameColumn, EndedRow[]>();

function endedIn(
  { sheet, desk }: Reading,
  { column, index, rows }: NameColumn,
  endedAt: (row: number, written: string) => Ended | null,
): EndedRow[] {
  return rows.flatMap((row) => {
    const open = desk.given(`${column}:${address(row, index)}`) === null;
    const lived = open ? endedAt(row, wordsAt(sheet, row, index)) : null;
    return lived ? [{ row, lived }] : [];
  });
}

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
