import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020', source: 'kg-q2-2020' };
const read = (rows: Layout['rows'], merged: string[] = []) =>
  imported(xlsx({ rows, merged }), CASES);
const ROW = { ...CASES, unit: 'vinh-thuan', total: '310', resolved: '290', late: '12' };
const FIGURES = [310, 290, 12];

describe('a header in two languages', () => {
  it.each([
    ['one slash', ' / ', ''],
    ['a dash', ' - ', ''],
    ['lines', '\n', ''],
    ['brackets', ' (', ')'],
    ['brackets on a line of their own', '\n(', ')'],
  ])('is read by %s', (_, before, after) => {
    const both = (name: string, english: string) => name + before + english + after;
    const made = read([
      [
        both('STT', 'No.'),
        both('Đơn vị', 'Unit'),
        both('Tổng số hồ sơ', 'Total number of dossiers'),
        both('Đã giải quyết', 'Settled'),
        both('Giải quyết trễ hạn', 'Late'),
      ],
      [1, 'Huyện Vĩnh Thuận\nVĩnh Thuận District', ...FIGURES],
    ]);
    expect(made.asked).toEqual([]);
    expect(made.rows).toEqual([ROW]);
  });

  it('may have the second on a row of its own', () => {
    const made = read([
      ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Giải quyết trễ hạn'],
      ['No.', 'Unit', 'Total cases', 'Resolved', 'Resolved late'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
      [1, 'Huyện Vĩnh Thuận / Vĩnh Thuận District', ...FIGURES],
    ]);
    expect(made.asked).toEqual([]);
    expect(made.rows).toEqual([ROW]);
  });

  it('may have groups', () => {
    const made = read(
      [
        ['Đơn vị\nUnit', 'Số hồ sơ đã giải quyết\nResolved', null, null],
        [null, 'Tổng số\nTotal', 'Trước hạn\nEarly', 'Quá hạn\nLate'],
        ['Huyện Vĩnh Thuận', 290, 80, 12],
      ],
      ['A1:A2', 'B1:D1'],
    );
    expect(made.asked).toEqual([]);
    expect(made.rows).toMatchObject([{ resolved: '290', early: '80', late: '12' }]);
  });

  it.each([
    ['Tổng số hồ sơ / Total online cases', ['skip']],
    ['Tổng số hồ sơ (New cases)', ['skip']],
    ['Tổng số hồ sơ / Total paper files', ['total', 'skip']],
  ])('whose halves do not say the same is asked about: "%s"', (name, choices) => {
    const made = read([
      ['Đơn vị / Unit', 'Đã giải quyết / Resolved', name],
      ['Huyện Vĩnh Thuận', 290, 310],
    ]);
    expect(made.questions.map((one) => one.choices.map(({ value }) => value))).toEqual([choices]);
  });
});

it('a cell with two units in it is neither', () => {
  const made = read([
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'],
    ['Huyện Vĩnh Thuận / An Minh District', 310, 290],
  ]);
  expect(made.asked).toEqual(['unit:A2']);
});
