import { describe, expect, it } from 'vitest';
import { periodOnly, periodsIn } from '../../src/import/cells/period-text.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

it.each([
  ['Quý II năm 2020', ['2020-Q2']],
  ['quý 3/2021', ['2021-Q3']],
  ['BÁO CÁO NĂM 2019', ['2019']],
  ['6 tháng đầu năm 2020', ['2020-H1']],
  ['06 tháng cuối năm 2020', ['2020-H2']],
  ['9 tháng đầu năm 2022', ['2022-01-01/2022-09-30']],
  ['9 tháng năm 2022', ['2022-01-01/2022-09-30']],
  ['tháng 3 năm 2021', ['2021-03']],
  ['(Từ ngày 01/4/2020 đến ngày 30/6/2020)', ['2020-Q2']],
  ['từ ngày 15/12/2019 đến hết ngày 14/3/2020', ['2019-12-15/2020-03-14']],
  ['cộng dồn đến 31/7/2020', ['2020-01-01/2020-07-31']],
  ['Quý I và quý II năm 2020', ['2020-H1']],
  ['Lũy kế từ đầu năm đến hết tháng 6/2020', ['2020-H1']],
  ['Từ đầu năm đến ngày 31 tháng 7 năm 2020', ['2020-01-01/2020-07-31']],
  ['lũy kế đến hết quý III năm 2020', ['2020-01-01/2020-09-30']],
  ['Từ đầu năm 2020 đến nay', []],
  ['Từ ngày 01 tháng 4 năm 2020 đến hết ngày 30 tháng 6 năm 2020', ['2020-Q2']],
  ['Từ ngày: 01/04/2020 - 30/06/2020', ['2020-Q2']],
  ['từ 01/4 đến 30/6/2020', ['2020-Q2']],
  ['6T đầu năm 2020', ['2020-H1']],
  ['Q.II/2020', ['2020-Q2']],
  ['6 tháng 2021', ['2021-H1']],
  ['9T/2021', ['2021-01-01/2021-09-30']],
  ['T9/2021', []],
  ['Quý hai năm 2020', ['2020-Q2']],
  ['Tuần 26 năm 2020', []],
  ['Kiên Giang, ngày 15 tháng 7 năm 2020', []],
  ['Thông tư 01/2020/TT-VPCP ngày 21/10/2020', []],
  ['Tháng 13 năm 2020', []],
  ['Kết quả năm 2021-2022', ['2021', '2022', '2021-01-01/2022-12-31']],
  ['năm 2021 và năm 2022', ['2021', '2022', '2021-01-01/2022-12-31']],
  ['năm học 2021-2022', []],
])('"%s" names %j', (words, periods) => {
  expect(periodsIn(words)).toEqual(periods);
});

it.each([
  ['cả năm 2020', '2020'],
  ['Năm 2020 (từ ngày 15/12/2019 đến ngày 14/12/2020)', '2019-12-15/2020-12-14'],
  ['Tháng 1, 2, 3 năm 2020', null],
  ['quý I, II, III năm 2020', null],
  ['Từ tháng 1 đến tháng 6 năm 2020', null],
  ['2 tháng đầu quý II năm 2020', null],
  ['nửa đầu năm 2020', null],
  ['5 năm 2016-2020', null],
  ['Năm 2019-2020', null],
])('"%s" says nothing but the period %j', (words, period) => {
  expect(periodOnly(words)).toBe(period);
});

it('a reporting period that says more than the period found in it is confirmed', () => {
  const asked = (period: string) => {
    const header = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'];
    const rows: Layout['rows'] = [[`Kỳ báo cáo: ${period}`], header, ['Huyện An Minh', 12, 1]];
    return imported(xlsx({ rows }), { source: 'kg-q2-2020' }).asked;
  };
  expect(asked('6 tháng năm 2020')).toEqual([]);
  expect(asked('từ tháng 1 đến tháng 6 năm 2020')).toEqual(['period']);
});

describe('a column of periods', () => {
  const read = (...cells: string[]) => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Kỳ báo cáo', 'Tổng số hồ sơ'],
      ...cells.map((cell): Layout['rows'][number] => ['Huyện An Minh', cell, 12]),
    ];
    return imported(xlsx({ rows }), { source: 'kg-q2-2020' });
  };

  it.each([
    ['6/2020', '2020-06'],
    ['T6/2020', '2020-06'],
    ['QII/2020', '2020-Q2'],
    ['Quý 2/2020', '2020-Q2'],
    ['Năm 2020', '2020'],
  ])('knows %s', (cell, period) => {
    expect(read(cell).rows.map((row) => row['period'])).toEqual([period]);
  });

  it('asks what a day stands for, once for all rows that say the same', () => {
    expect(read('Từ tháng 1 đến tháng 6 năm 2020').asked).toEqual(['period:B2']);
    const { questions } = read('30/06/2020', '30/06/2020', '05/07/2020', '13/2020');
    expect(questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
      ['period:B2', ['@2020-06-30']],
      ['period:B4', ['@2020-07-05']],
      ['period:B5', []],
    ]);
  });
});
