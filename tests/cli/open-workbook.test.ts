import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openWorkbook } from '../../src/cli/open-workbook.ts';
import { LIMITS } from '../../src/import/workbook/limits.ts';
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

/** A part that is as large as may be: one text, which the reader keeps several times over. */
it('keeps within the memory that it may have, whatever a workbook holds', async () => {
  const parts = unzipSync(file.bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rest = LIMITS.unpacked - Object.values(parts).reduce((sum, { length }) => sum + length, 0);
  const long = sheet.replace('<sheetData>', `<sheetData>${' '.repeat(rest - 1000)}`);
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(long) }, { level: 1 });
  const book = await openWorkbook({ name: 'a.xlsx', bytes });
  expect(book.ok).toBe(true);
  expect(process.resourceUsage().maxRSS / 1000).toBeLessThan(LIMITS.memory * 1.5);
});
