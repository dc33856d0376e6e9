import { describe, expect, test } from 'vitest';
import { stepFrom, type Stops, type TableKey } from '../../src/live/table-walk.ts';

/** Heading: a button in each column. An Minh has a figure in each; of Kiên Hải the first was not found. */
const TABLE: Stops<string> = [
  ['sort units', 'sort received', 'sort late'],
  ['An Minh', '1.204', '31'],
  ['Kiên Hải', null, '4'],
  ['Rạch Giá', '9.870', '112'],
].map((row) => row.flatMap((item, column) => (item === null ? [] : [{ item, column }])));

/** Where keys lead, one after another, for a reader who set out in a column. */
const walk = (from: string, column: number, ...keys: TableKey[]) =>
  keys.reduce((at, key) => stepFrom(TABLE, at, key, column) ?? at, from);

describe('in a table, the keyboard leads', () => {
  test.each<{ from: string; key: TableKey; column: number; to: string }>([
    { from: '1.204', key: 'ArrowRight', column: 1, to: '31' },
    { from: '1.204', key: 'ArrowLeft', column: 1, to: 'An Minh' },
    { from: '1.204', key: 'ArrowUp', column: 1, to: 'sort received' },
    { from: '31', key: 'ArrowDown', column: 2, to: '4' },
    { from: '31', key: 'Home', column: 2, to: 'An Minh' },
    { from: 'An Minh', key: 'End', column: 0, to: '31' },
    { from: '4', key: 'Ctrl+Home', column: 2, to: 'sort units' },
    { from: '4', key: 'Ctrl+End', column: 2, to: '112' },
  ])('from $from with $key to $to', ({ from, key, column, to }) => {
    expect(stepFrom(TABLE, from, key, column)).toBe(to);
  });

  test('past a figure that was not found, and back into the column', () => {
    expect(walk('1.204', 1, 'ArrowDown')).toBe('Kiên Hải');
    expect(walk('1.204', 1, 'ArrowDown', 'ArrowDown')).toBe('9.870');
  });

  test('nowhere at an edge: no row is entered by its end', () => {
    expect(stepFrom(TABLE, '31', 'ArrowRight', 2)).toBeNull();
    expect(stepFrom(TABLE, 'An Minh', 'ArrowLeft', 0)).toBeNull();
    expect(stepFrom(TABLE, '112', 'ArrowDown', 2)).toBeNull();
    expect(stepFrom(TABLE, 'sort late', 'ArrowUp', 2)).toBeNull();
  });
});
