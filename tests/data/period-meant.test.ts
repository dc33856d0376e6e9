import { expect, it } from 'vitest';
import { parsePeriod } from '../../src/data/period.ts';
import { periodMeant } from '../../src/data/period-meant.ts';

it.each([
  ['năm 2021', '2021'],
  ['Q3/2022', '2022-Q3'],
  ['quý 2 2023', '2023-Q2'],
  ['Quý IV năm 2018', '2018-Q4'],
  ['iii/2020', '2020-Q3'],
  ['2024Q1', '2024-Q1'],
  ['2024/quý 2', '2024-Q2'],
  ['H2/2022', '2022-H2'],
  ['6T/2017', '2017-H1'],
  ['6 tháng đầu năm 2017', '2017-H1'],
  ['6 tháng cuối năm 2017', '2017-H2'],
  ['9T2021', '2021-01/2021-09'],
  ['12 tháng năm 2021', '2021'],
  ['03 tháng đầu năm 2025', '2025-Q1'],
  ['T8/2019', '2019-08'],
  ['tháng 11 năm 2020', '2020-11'],
  ['7/2022', '2022-07'],
  ['2019-4', '2019-04'],
  ['2019-2/2019-5', '2019-02/2019-05'],
  ['tính đến hết ngày 5/3/2023', '@2023-03-05'],
  ['@31/12/2018', '@2018-12-31'],
])('%s is written %s', (cell, period) => {
  expect(parsePeriod(cell).ok).toBe(false);
  expect(periodMeant(cell)).toBe(period);
});

it.each([
  'Q5/2019',
  'T13/2019',
  '13 tháng năm 2019',
  '31/2/2019',
  'quý này',
  '2019',
  '4 quý 2019',
  'tuần 3/2019',
])('%s: nothing is proposed that nobody has said', (cell) => {
  expect([null, cell]).toContain(periodMeant(cell));
});
