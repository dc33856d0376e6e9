import { expect, it } from 'vitest';
import { interpret } from '../../src/import/interpret.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { storedZip } from './stored-zip.ts';
import { dataset, imported } from './workbooks.ts';

it.each([
  ['Kết quả, năm 2020', ';'],
  ['BÁO CÁO', ';'],
  ['Kết quả; năm 2020', '\t'],
])('finds what parts the cells of a CSV under the title "%s"', (title, sign) => {
  const lines = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Tỷ lệ đúng hạn'],
    ['Huyện An Minh', '12', '98,5'],
  ];
  const text = [title, ...lines.map((cells) => cells.join(sign))].join('\n');
  const answers = { period: '2020', source: 'kg-q2-2020' };
  const { rows } = imported(new TextEncoder().encode(text), answers, {}, 'a.csv');
  expect(rows).toMatchObject([{ unit: 'an-minh', total: '12', on_time_share: '98.5' }]);
});

it('asks about figures under "Ghi chú": a decimal comma may have put them there', () => {
  const text = [
    'Đơn vị,Tổng số hồ sơ,Tỷ lệ đúng hạn,Ghi chú',
    'Huyện An Minh,12,98,5',
    'Huyện Gò Quao,12,97,',
  ].join('\n');
  const answers = { period: '2020', source: 'kg-q2-2020' };
  const { asked } = imported(new TextEncoder().encode(text), answers, {}, 'a.csv');
  expect(asked).toEqual(['column:D1']);
});

it('reads a CSV with a title above and groups named once', () => {
  const text = [
    'Kỳ báo cáo: Quý II năm 2020,,,,',
    '',
    'Đơn vị,Số hồ sơ đã giải quyết,,,Ghi chú',
    ',Tổng số,Trước hạn,Quá hạn,',
    'Huyện An Minh,12.345.678,-,1.234,',
  ].join('\r\n');
  const book = readWorkbook({
    name: 'a.csv',
    bytes: new TextEncoder().encode(`\ufeff${text}`),
  });
  if (!book.ok) throw new Error(book.fault.kind);
  const made = interpret(book.sheets, dataset, { answers: new Map([['source', 'kg-q2-2020']]) });
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
    'META-INF/manifest.xml': '<manifest:manifest/>',
    'styles.xml': '<office:document-styles/>',
    'content.xml':
      `<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="A">` +
      `<table:table-header-rows>${row('Đơn vị', 'Điểm')}</table:table-header-rows>${row('An Minh', '1')}` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  });
}

it('reads the rows of an .ods that repeat on every printed page', () => {
  const answers = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
  expect(imported(withPrintTitles(), answers, {}, 'a.ods').rows).toEqual([
    { unit: 'an-minh', ...answers, score: '1' },
  ]);
});
