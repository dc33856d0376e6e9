import { expect, it } from 'vitest';
import { storedZip } from './stored-zip.ts';
import { imported } from './workbooks.ts';

const CASES = { period: '2020-Q2', source: 'kg-q2-2020' };
const cell = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const line = (cells: string[], more = '') =>
  `<table:table-row ${more}>${cells.map(cell).join('')}</table:table-row>`;
const sheet = (table: string) => ({
  'content.xml':
    `<office:document-content ${['office', 'table', 'text', 'style'].map((one) => `xmlns:${one}="urn:${one}"`).join(' ')}>` +
    `<office:body><office:spreadsheet><table:table table:name="A">${table}` +
    '</table:table></office:spreadsheet></office:body></office:document-content>',
});

it('an .ods with a cell at the far corner is read, and names it with what is hidden', () => {
  const columns =
    '<table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/>';
  const far =
    '<table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>' +
    `<table:table-row><table:table-cell table:number-columns-repeated="16383"/>${cell('7')}</table:table-row>`;
  const rows = [
    line(['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết']),
    line(['Huyện An Minh', '10', '9']),
    line(['Huyện Gò Quao', '5', '4'], 'table:visibility="collapse"'),
    line(['Huyện An Biên', '3', '2'], 'table:visibility="filter"'),
  ];
  const made = imported(storedZip(sheet(columns + rows.join('') + far)), CASES, {}, 'a.ods');
  expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, total: '10' }]);
  expect(made.sheets[0]?.stray).toEqual(['XFD1048576']);
  expect(
    made.questions.map(({ id, about }) => [id, 'names' in about ? about.names : null]),
  ).toEqual([
    ['hidden-columns', ['C (Đã giải quyết)']],
    ['hidden-rows', ['3 (Huyện Gò Quao)', '4 (Huyện An Biên)']],
  ]);
});

it('a blank cell without attributes is a cell of an .ods too, and a row of nothing is none', () => {
  const struck =
    '<table:table-cell table:style-name="gone" office:value-type="string"><text:p>9</text:p></table:table-cell>';
  const table = [
    '<table:table-row/>',
    line(['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết']),
    `<table:table-row>${cell('Huyện An Minh')}<table:table-cell/>${struck}</table:table-row>`,
  ].join('');
  const parts = sheet(table);
  const styles =
    '<office:automatic-styles><style:style style:name="gone"><style:text-properties style:text-line-through-type="single"/></style:style></office:automatic-styles>';
  const content = parts['content.xml'].replace('<office:body>', `${styles}<office:body>`);
  const made = imported(
    storedZip({ 'content.xml': content }),
    { ...CASES, 'number:B2': '10' },
    {},
    'a.ods',
  );
  expect(made.asked).toEqual(['number:C2']);
});

it.each([
  ['TRUE', 'of:=TRUE()', '1'],
  ['có', '', '1'],
])('a number of an .ods that is seen as "%s" is asked about', (seen, formula, value) => {
  const number = (shown: string) =>
    `<table:table-cell ${formula === '' ? '' : `table:formula="${formula}"`} office:value-type="float" office:value="${value}"><text:p>${shown}</text:p></table:table-cell>`;
  const row = (name: string, shown: string) =>
    `<table:table-row>${cell(name)}${number(shown)}${cell('9')}</table:table-row>`;
  const rows = [
    line(['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết']),
    row('Huyện An Minh', seen),
    row('Huyện Gò Quao', value),
  ];
  const made = imported(storedZip(sheet(rows.join(''))), CASES, {}, 'a.ods');
  expect(made.questions.map(({ about }) => about)).toEqual([
    { kind: 'print', header: 'Tổng số hồ sơ', cell: 'B2', printed: seen, value },
  ]);
  expect(made.rows.map(({ unit, total }) => [unit, total])).toEqual([['go-quao', value]]);
});
