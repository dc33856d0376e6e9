import { expect, it } from 'vitest';
import { TABLES } from '../../src/data/tables.ts';
import { merge } from '../../src/import/merge.ts';

const HEADER = 'unit,period,assigned,done,done_share,status,note_vi,note_en,source';
const FILE = '2020/tasks.csv';

function merged(existing: string[], ...rows: Record<string, string>[]) {
  const bytes = new TextEncoder().encode([HEADER, ...existing, ''].join('\n'));
  const result = merge(
    TABLES.tasks,
    FILE,
    bytes,
    rows.map((cells, row) => ({ row, cells })),
  );
  if (!result.ok) throw new Error('the existing file has issues');
  const { text, ...rest } = result.merged;
  return { ...rest, lines: text.trim().split('\n').slice(1) };
}

const said = (unit: string, more: Record<string, string> = {}) => ({
  unit,
  period: '2020',
  source: 'a',
  ...more,
});

it('puts a new row among the others by its key and leaves their order alone', () => {
  const { lines, added } = merged(
    ['c,2020,1,,,,,,a', 'a,2020,1,,,,,,a', 'e,2020,1,,,,,,a'],
    said('d', { assigned: '7' }),
  );
  expect(lines).toEqual([
    'c,2020,1,,,,,,a',
    'a,2020,1,,,,,,a',
    'd,2020,7,,,,,,a',
    'e,2020,1,,,,,,a',
  ]);
  expect(added).toBe(1);
});

it('keeps what stands in columns that the workbook lacks', () => {
  const { lines, changes } = merged(['a,2020,1,,,,Lời,Words,a'], said('a', { assigned: '2' }));
  expect(lines).toEqual(['a,2020,2,,,,Lời,Words,a']);
  expect(changes).toEqual([{ key: 'a · 2020 · a', column: 'assigned', from: '1', to: '2' }]);
});

it('counts an emptied cell as a change', () => {
  expect(merged(['a,2020,1,,,,,,a'], said('a', { assigned: '' })).changes).toHaveLength(1);
});

it('takes another source for another row', () => {
  expect(merged(['a,2020,1,,,,,,b'], said('a', { assigned: '2' })).lines).toEqual([
    'a,2020,2,,,,,,a',
    'a,2020,1,,,,,,b',
  ]);
});

it('fills a row that a template laid out', () => {
  expect(merged(['a,2020,,,,,,,', 'b,2020,,,,,,,'], said('a', { assigned: '2' })).lines).toEqual([
    'a,2020,2,,,,,,a',
    'b,2020,,,,,,,',
  ]);
});

it('knows on which line a row of the sheet came to stand, line breaks in cells included', () => {
  const { origins } = merged(['a,2020,1,,,,"hai\ndòng",two,a'], said('b'), said('c'));
  expect([...origins]).toEqual([
    [4, 0],
    [5, 1],
  ]);
});
