import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/cli/open-workbook.ts';
import { xlsx } from '../import/workbooks.ts';

const file = {
  name: 'a.xlsx',
  bytes: xlsx({
    rows: [
      ['Đơn vị', 'Điểm'],
      ['An Minh', 1],
    ],
  }),
};

it('reads a workbook in a thread of its own', async () => {
  const book = await openWorkbook(file);
  expect(book.ok && book.sheets[0]?.rows.length).toBe(2);
});

it('stops when it takes too long', async () => {
  expect(await openWorkbook(file, 0)).toEqual({
    ok: false,
    name: 'a.xlsx',
    fault: { kind: 'too-slow' },
  });
});
