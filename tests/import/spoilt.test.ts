import { describe, expect, it } from 'vitest';
import { causeOf } from '../../src/import/messages/causes.ts';
import { summary } from '../../src/import/summary.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { imported, ods, xls, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020-Q2', source: 'kg-q2-2020' };
const csv = (text: string) => imported(new TextEncoder().encode(text), CASES, {}, 'tep.csv');

describe('letters that were spoilt on the way', () => {
  const table = 'Đơn vị,Tổng số hồ sơ,Đã giải quyết\nHuyện An Minh,10,9\nHuyện Gò Quao,5,5\n';
  const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode(table));

  it('of a CSV read in a wrong encoding are one fault, with the cause', () => {
    const made = csv(misread);
    expect(made.faults).toMatchObject([
      { kind: 'no-table' },
      { kind: 'spoilt-letters', how: 'garbled' },
    ]);
    expect(summary(made, 'vi')).toContain('65001');
  });

  it('that became question marks are called lost, and no unit is asked about in vain', () => {
    expect(csv('??n v?,T?ng s? h? s?\nHuy?n An Minh,10\n').faults).toMatchObject([
      { kind: 'no-table' },
      { kind: 'spoilt-letters', how: 'lost' },
    ]);
    const half = csv('unit,total,resolved\nHuy?n An Minh,10,9\n');
    expect(half.faults).toMatchObject([{ how: 'lost', cells: ['A2 "Huy?n An Minh"'] }]);
  });

  it('are named in a workbook too', () => {
    const book = xlsx({ rows: misread.split('\n').map((line) => line.split(',')) });
    expect(imported(book, CASES).faults).toMatchObject([{}, { how: 'garbled' }]);
  });

  it('are no question in a remark', () => {
    const rows = [
      ['Đơn vị', 'Tổng số hồ sơ', 'Ghi chú'],
      ['Huyện An Minh', 10, 'Có đúng không? Xem lại'],
    ];
    expect(imported(xlsx({ rows }), CASES).faults).toEqual([]);
  });
});

describe('lines in quotation marks', () => {
  const fault = (text: string) => {
    const book = readWorkbook({ name: 'tep.csv', bytes: new TextEncoder().encode(text) });
    return book.ok ? null : book.fault;
  };

  it.each([
    ['all of them', '"Đơn vị,Tổng số hồ sơ"\n"Huyện An Minh,10"\n', 2],
    ['all of them, with semicolons', '"Đơn vị;Tổng số hồ sơ"\n"Huyện An Minh;10"\n', 2],
    ['some of them', 'Đơn vị,Tổng số hồ sơ\nHuyện Gò Quao,5\n"Huyện An Minh,10"\n', 3],
  ])('are called that: %s', (_, text, line) => {
    expect(fault(text)).toEqual({ kind: 'row-in-quotes', line });
    expect(causeOf({ kind: 'row-in-quotes', line }, 'tep.csv', 'vi')).toContain('ngoặc kép');
  });

  it('are none where a title has a comma', () => {
    expect(
      fault('"Báo cáo quý II, năm 2020",\nĐơn vị,Tổng số hồ sơ\nHuyện An Minh,10\n'),
    ).toBeNull();
  });
});

describe('a number without end', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Tỷ lệ đúng hạn (%)'],
    ['Huyện An Minh', '9'.repeat(400), 9, 99.5],
    ['Huyện Gò Quao', 1e300, 5, `0.${'3'.repeat(60)}`],
    ['Huyện An Biên', 123_456_789_012, '12.345.678', 98.5],
  ];

  it.each([
    ['xlsx', xlsx],
    ['xls', xls],
    ['ods', ods],
  ])('is named at its cell, in an .%s', (kind, write) => {
    const made = imported(write({ rows }), CASES, {}, `tep.${kind}`);
    expect(made.faults).toEqual([
      { kind: 'too-long', cell: 'B2', digits: 400 },
      { kind: 'too-long', cell: 'B3', digits: 301 },
      { kind: 'too-long', cell: 'D3', digits: 60 },
    ]);
    expect(made.rows.map(({ unit, total }) => [unit, total])).toEqual([
      ['an-bien', '123456789012'],
    ]);
    expect(summary(made, 'vi')).toContain('400 chữ số');
  });
});

it('"Số mới tiếp nhận" of form 07a is offered as what was newly received', () => {
  const rows = [
    ['Đơn vị', 'Số hồ sơ nhận giải quyết', null],
    [null, 'Tổng số', 'Số mới tiếp nhận'],
    ['Huyện An Minh', 10, 9],
  ];
  const made = imported(xlsx({ rows, merged: ['A1:A2', 'B1:C1'] }), CASES);
  expect(made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ['column:C2', ['received_new', 'skip']],
  ]);
});
