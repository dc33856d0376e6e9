import type { RawTable } from '../../csv/csv.ts';
import { fold } from '../../fold.ts';
import { columnPlace, type Issue } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import type { Text } from '../../text.ts';
import { isProblemColumn } from './problem-column.ts';

/** The columns that a table has, by name, with what they are called in words. */
export type ExpectedColumns = ReadonlyMap<string, Text>;

interface Stray {
  name: string;
  index: number;
}

/** A column the table does not know is never skipped: a figure may stand in it. */
export function extraColumn(
  { file, header, headerLine, rows }: RawTable,
  expected: ExpectedColumns,
): Issue[] {
  const strays = header.flatMap((name, index): Stray[] => {
    const known = expected.has(name) || isProblemColumn(name);
    const emptyColumn = name === '' && rows.every((row) => (row.cells[index] ?? '') === '');
    return known || emptyColumn ? [] : [{ name, index }];
  });
  const meant = columnsMeant(strays, header, expected);
  return strays.map(({ name, index }) => ({
    fault: { code: 'extra-column', nearest: meant.get(index) ?? null },
    file,
    line: headerLine,
    column: columnPlace(name, index),
    found: name,
  }));
}

/**
 * Which missing column each stray one is meant for: by its name, by what it is called in words ("Đơn vị" for `unit`),
 * by its place, or because it is the only one. None is proposed twice, so that each proposal can be followed.
 */
function columnsMeant(
  strays: readonly Stray[],
  header: readonly string[],
  expected: ExpectedColumns,
): Map<number, string> {
  const missing = new Set([...expected.keys()].filter((name) => !header.includes(name)));
  const names = [...expected.keys()];
  const meant = new Map<number, string>();
  const ways: ((stray: Stray) => string | null | undefined)[] = [
    ({ name }) => [...missing].find((column) => fold(column) === fold(name)),
    ({ name }) => [...missing].find((column) => isCalled(name, expected.get(column))),
    ({ name }) => (name === '' ? null : nearest(name, missing)),
    ({ index }) => (strays.length === missing.size ? names[index] : null),
    () => (strays.length === 1 && missing.size === 1 ? [...missing][0] : null),
  ];
  for (const way of ways) {
    for (const stray of strays) {
      const column = meant.has(stray.index) ? null : way(stray);
      if (!column || !missing.has(column)) continue;
      meant.set(stray.index, column);
      missing.delete(column);
    }
  }
  return meant;
}

function isCalled(name: string, label: Text | undefined): boolean {
  const called = fold(name);
  return label !== undefined && [label.vi, label.en].some((words) => fold(words) === called);
}
