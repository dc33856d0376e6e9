import { expect, it } from 'vitest';
import { casesInTime } from '../../src/derive/in-time.ts';
import { datasetWith, statementOf } from './dataset-with.ts';

function inTime(row: string): number | null {
  const dataset = datasetWith({
    cases: `unit, period, resolved, early, on_time, on_time_or_early\ndoi-che, 2019, ${row}`,
  });
  return casesInTime(statementOf(dataset, 'cases.doi-che.2019.bao-cao'));
}

it.each([
  ['as the source counts them together', '960, , , 920', 920],
  ['early and on time added', '960, 300, 620, ', 920],
  [
    'as the source counts them, even beside parts that make something else',
    '960, 300, 600, 920',
    920,
  ],
  ['none, when both are zero', '10, 0, 0, ', 0],
  ['not known when only one part is stated', '960, , 620, ', null],
  ['not known from bounds', '960, 300, >600, ', null],
  ['not known from nothing', '960, , , ', null],
])('cases in time are %s', (_how, row, expected) => {
  expect(inTime(row)).toBe(expected);
});

it('a bound on both together does not hide exact parts', () => {
  expect(inTime('960, 300, 620, >900')).toBe(920);
});
