import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStrings } from '../../src/import/workbook/xls-strings.ts';
import { storedZip } from './stored-zip.ts';
import { imported } from './workbooks.ts';

const CASES = { period: '2020-Q3', source: 'kg-q2-2020' };

describe.each(['xls', 'ods', 'xlsx'])('a workbook that a program saved as .%s', (ending) => {
  const name = `marked.${ending}`;
  const book = new Uint8Array(readFileSync(`tests/import/saved/${name}`));

  it('tells what is hidden, struck out and raised', () => {
    const { questions, rows } = imported(book, CASES, {}, name);
    expect(questions.map(({ id, about }) => [id, 'names' in about ? about.names : null])).toEqual([
      ['hidden-columns', ['D (Đã giải quyết)']],
      ['hidden-rows', ['3 (Huyện Gò Quao)', '4 (Huyện An Biên)']],
      ['struck-rows', ['6 (Huyện Kiên Lương)']],
      ['number:B2', null],
      ['number:B5', null],
      ['number:C5', null],
      ['number:C7', null],
    ]);
    expect(rows).toEqual([{ unit: 'chau-thanh', ...CASES, total: '72', late: '1' }]);
  });
});

it('reads letters of an .xls that are cut between two records, one byte or two', () => {
  const bytes = (...parts: (number[] | string)[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string, 'utf16le')));
  const first = bytes([2, 0, 0, 0, 2, 0, 0, 0], [5, 0, 9, 1, 0], 'Hộ');
  const second = bytes([0], [0x61, 0x62, 0x63], [2, 0, 6, 0], [2, 0, 0, 0x64, 0x65]);
  expect(readStrings([first, second])).toEqual([
    { text: 'Hộabc', runs: [{ from: 2, font: 6 }] },
    { text: 'de', runs: [] },
  ]);
});

describe('an .ods written by hand', () => {
  const struck = '<style:text-properties style:text-line-through-type="single"/>';
  const cell = (text: string, more = '') =>
    `<table:table-cell ${more} office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const content = (styles: string, columns: string, row: string) => ({
    'content.xml':
      `<office:document-content ${['office', 'table', 'text', 'style'].map((one) => `xmlns:${one}="urn:${one}"`).join(' ')}>` +
      `<office:automatic-styles>${styles}</office:automatic-styles>` +
      `<office:body><office:spreadsheet><table:table table:name="A">${columns}` +
      `<table:table-row>${cell('Đơn vị')}${cell('Tổng số hồ sơ')}${cell('Đã giải quyết')}</table:table-row>` +
      `<table:table-row>${cell('Huyện An Minh')}${row}</table:table-row>` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  });
  const read = (parts: Record<string, string>, answers = {}) =>
    imported(storedZip(parts), { ...CASES, ...answers }, {}, 'a.ods');

  it('is read without the parts that only say how it looks', () => {
    expect(read(content('', '', cell('12') + cell('7'))).rows).toEqual([
      { unit: 'an-minh', ...CASES, total: '12', resolved: '7' },
    ]);
  });

  it('gives a cell the line of its style, of its parent, or of its column', () => {
    const styles =
      `<style:style style:name="gone">${struck}</style:style>` +
      '<style:style style:name="red" style:parent-style-name="gone"><style:text-properties/></style:style>' +
      '<style:style style:name="back" style:parent-style-name="gone"><style:text-properties style:text-line-through-type="none"/></style:style>';
    const column = (style: string) =>
      `<table:table-column table:default-cell-style-name="${style}"/>`;
    const own = cell('12', 'table:style-name="red"') + cell('7', 'table:style-name="back"');
    expect(read(content(styles, '', own)).asked).toEqual(['number:B2']);
    const columns = column('') + column('back') + column('gone');
    expect(read(content(styles, columns, cell('12') + cell('7'))).questions).toMatchObject([
      { id: 'column:C1', about: { header: 'Đã giải quyết', struck: true } },
    ]);
    const answers = { 'column:C1': 'resolved' };
    expect(read(content(styles, columns, cell('12') + cell('7')), answers).asked).toEqual([
      'number:C2',
    ]);
  });
});
