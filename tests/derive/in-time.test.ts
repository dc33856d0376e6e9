import { describe, expect, it } from 'vitest';
import {
  casesInTime,
  lateCounts,
  latePerThousand,
  percentInTime,
} from '../../src/derive/in-time.ts';
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

describe('the share that was not late', () => {
  function percent(row: string): number | null {
    const dataset = datasetWith({
      cases: `unit, period, resolved, on_time_or_early, late\ndoi-che, 2019, ${row}`,
    });
    return percentInTime(statementOf(dataset, 'cases.doi-che.2019.bao-cao'));
  }

  it.each([
    ['is of those counted in time, even where others are unaccounted for', '100, 88, 2', 88],
    ['is of those not counted late, where none are counted in time', '100, , 2', 98],
    ['is none where all were late', '100, 0, 100', 0],
    ['is not known where nothing was resolved', '0, 0, 0', null],
    ['is not known of a bounded whole', '>100, 88, 2', null],
    ['is not known from a bounded count of the late', '100, , >2', null],
    ['is not known where the part exceeds its whole', '100, 101, ', null],
    ['is not known where more were late than resolved', '100, , 101', null],
  ])('%s', (_, row, expected) => {
    expect(percent(row)).toBe(expected);
  });
});

describe('of a thousand cases, how many were late', () => {
  function rowOf(row: string) {
    const dataset = datasetWith({
      cases: `unit, period, resolved, early, on_time, on_time_or_early, late\ndoi-che, 2019, ${row}`,
    });
    return statementOf(dataset, 'cases.doi-che.2019.bao-cao');
  }

  it.each([
    ['is worked out of those counted late', '1000, , , 900, 4', 4, ['late', 'resolved']],
    ['is the rest of those in time', '1000, , , 990, ', 10, ['on_time_or_early', 'resolved']],
    ['is the rest of both parts', '1000, 300, 680, , >5', 20, ['early', 'on_time', 'resolved']],
    ['is not known from less', '1000, 300, , , ', null, ['resolved']],
  ])('%s', (_, row, value, counts) => {
    expect(latePerThousand(rowOf(row))).toBe(value);
    expect(lateCounts(rowOf(row)).map(({ indicator }) => indicator)).toEqual(
      counts.map((column) => `cases.${column}`),
    );
  });
});
