import { expect, it } from 'vitest';
import { interpret } from '../../src/import/interpret.ts';
import { numberFormat, printed } from '../../src/import/workbook/number-format.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { storedZip } from './stored-zip.ts';
import { dataset, ods } from './workbooks.ts';

it.each([
  [0.996244, '0.00%', '99.62'],
  [0.5, '0%', '50'],
  [1234, '#,##0', '1234'],
  [91.4, '0.00', '91.40'],
  [91.4, '0.##', '91.4'],
  [91, '0.##', '91'],
  [1.005, '0.00', '1.01'],
  [0.1 + 0.2, undefined, '0.3'],
  [1234.5, '#,##0.0" điểm"', '1234.5'],
])('prints %d formatted %s as %s', (value, code, shown) => {
  expect(printed({ kind: 'number', value, format: numberFormat(code) })).toBe(shown);
});

it('reads a CSV with a title above and groups named once', async () => {
  const text = [
    'Kỳ báo cáo: Quý II năm 2020,,,,',
    '',
    'Đơn vị,Số hồ sơ đã giải quyết,,,Ghi chú',
    ',Tổng số,Trước hạn,Quá hạn,',
    'Huyện An Minh,12.345.678,-,1.234,',
  ].join('\r\n');
  const book = await readWorkbook({
    name: 'a.csv',
    bytes: new TextEncoder().encode(`\ufeff${text}`),
  });
  if (!book.ok) throw new Error(book.fault);
  const made = interpret(book.sheets, dataset, new Map([['source', 'kg-q2-2020']]));
  expect(made.questions).toEqual([]);
  expect(made.understood?.imported).toEqual([
    {
      row: 4,
      cells: {
        unit: 'an-minh',
        period: '2020-Q2',
        source: 'kg-q2-2020',
        resolved: '12345678',
        early: '',
        late: '1234',
      },
    },
  ]);
});

/** An .ods whose first row repeats on every printed page, as print titles make it. */
function withPrintTitles(): Uint8Array {
  const cell = (text: string) =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const row = (...cells: string[]) =>
    `<table:table-row>${cells.map(cell).join('')}</table:table-row>`;
  const names = ['office', 'table', 'text'].map((name) => `xmlns:${name}="urn:${name}"`).join(' ');
  return storedZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml':
      `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="A">` +
      `<table:table-header-rows>${row('Đơn vị', 'Điểm')}</table:table-header-rows>${row('An Minh', '1')}` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  });
}

it('refuses an .ods of which rows would be lost, and kinds of file it cannot read', async () => {
  const fault = async (name: string, bytes: Uint8Array) => {
    const book = await readWorkbook({ name, bytes });
    return book.ok ? null : book.fault;
  };
  expect(await fault('a.ods', withPrintTitles())).toBe('rows-in-groups');
  expect(
    await fault(
      'a.ods',
      await ods({
        rows: [
          ['Đơn vị', 'Điểm'],
          ['An Minh', 1],
        ],
      }),
    ),
  ).toBeNull();
  expect(await fault('a.xls', new Uint8Array(9))).toBe('unknown-kind');
  expect(await fault('a.xlsx', new Uint8Array(9))).toBe('unreadable');
});
