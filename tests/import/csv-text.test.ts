import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { imported } from './workbooks.ts';

const CASES = { period: '2020', source: 'kg-q2-2020' };
const read = (bytes: Uint8Array) => imported(bytes, CASES, {}, 'bao-cao.csv');
const ROW = { ...CASES, unit: 'tan-hiep', total: '2315', late: '8' };

describe('a CSV in UTF-16', () => {
  const text = 'Tên đơn vị\tTổng số hồ sơ\tGiải quyết trễ hạn\r\nHuyện Tân Hiệp\t2.315\t8\r\n';
  it.each([
    ['little', true],
    ['little', false],
    ['big', true],
    ['big', false],
  ])('of %s ends is read, with its mark or without (%s)', (ends, mark) => {
    const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
    expect(read(new Uint8Array(ends === 'big' ? bytes.swap16() : bytes)).rows).toEqual([ROW]);
  });
});

it.each([
  ['="Huyện Tân Hiệp",="2.315",="008"', ','],
  ['"=""Huyện Tân Hiệp""";"=""2315""";8', ';'],
])('reads what is kept as text from being counted with: %s', (line, separator) => {
  const header = ['Tên đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'].join(separator);
  expect(read(new TextEncoder().encode(`${header}\n${line}\n`)).rows).toEqual([ROW]);
});

it('asks about a formula that a CSV holds instead of its result', () => {
  const lines = 'Tên đơn vị;Tổng số hồ sơ;Giải quyết trễ hạn\nHuyện Tân Hiệp;=SUM(B3:B9);8\n';
  expect(read(new TextEncoder().encode(lines)).asked).toEqual(['number:B2']);
});

describe('a .txt', () => {
  const opened = (text: string, encoding: BufferEncoding = 'utf8') => {
    const book = { name: 'bao-cao.TXT', bytes: new Uint8Array(Buffer.from(text, encoding)) };
    return readWorkbook(book);
  };
  const text = 'Tên đơn vị\tTổng số hồ sơ\tGiải quyết trễ hạn\r\nHuyện Tân Hiệp\t2.315\t8\r\n';

  it.each([
    ['\ufeff', 'utf16le'],
    ['', 'utf8'],
  ] as const)(
    'as Excel saves it, with tabs between columns, is read (%j, %s)',
    (mark, encoding) => {
      const bytes = new Uint8Array(Buffer.from(mark + text, encoding));
      expect(imported(bytes, CASES, {}, 'bao-cao.txt').rows).toEqual([ROW]);
      expect(opened(mark + text, encoding).ok).toBe(true);
    },
  );

  it('without tabs is some other text', () => {
    expect(opened('Kính gửi: các sở, ban, ngành; huyện, thành phố')).toMatchObject({
      ...{ ok: false, fault: { kind: 'unknown-kind' } },
    });
  });
});
