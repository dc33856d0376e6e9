import { describe, expect, it } from 'vitest';
import { auditSum } from '../../../src/derive/audit/sum.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

const RESOLVED = { kind: 'sum', total: 'resolved', parts: ['early', 'on_time', 'late'] } as const;
const TOTAL = {
  kind: 'sum',
  total: 'total',
  parts: ['resolved', 'pending'],
  also: ['cancelled'],
} as const;

/** resolved = early + on time + late */
function resolved(row: string) {
  const dataset = datasetWith({
    cases: `unit, period, resolved, early, on_time, late\ndoi-che, 2019, ${row}`,
  });
  return auditSum(statementOf(dataset, 'cases.doi-che.2019.bao-cao'), RESOLVED).map(verdict);
}

/** total = resolved + pending, and cancelled if any */
function total(row: string) {
  const dataset = datasetWith({
    cases: `unit, period, total, resolved, pending, cancelled\ndoi-che, 2019, ${row}`,
  });
  return auditSum(statementOf(dataset, 'cases.doi-che.2019.bao-cao'), TOTAL).map(verdict);
}

const verdict = ({ holds, expected, gap }: { holds: boolean; expected: number; gap: number }) => ({
  holds,
  expected,
  gap,
});

describe('a total', () => {
  it('that is its parts holds', () => {
    expect(resolved('960, 300, 620, 40')).toEqual([{ holds: true, expected: 960, gap: 0 }]);
  });

  it('that is one more or less than its parts does not', () => {
    expect(resolved('961, 300, 620, 40')).toEqual([{ holds: false, expected: 960, gap: 1 }]);
    expect(resolved('959, 300, 620, 40')).toEqual([{ holds: false, expected: 960, gap: -1 }]);
  });

  it('of zeros holds', () => {
    expect(resolved('0, 0, 0, 0')).toEqual([{ holds: true, expected: 0, gap: 0 }]);
  });
});

describe('while a part is blank', () => {
  it('a total larger than its stated parts proves nothing', () => {
    expect(resolved('960, , 620, 40')).toEqual([]);
  });

  it('a total smaller than its stated parts is still wrong', () => {
    expect(resolved('600, , 620, 40')).toEqual([{ holds: false, expected: 660, gap: -60 }]);
  });

  it('one stated part is no sum', () => {
    expect(resolved('960, , , 40')).toEqual([]);
    expect(resolved('30, , , 40')).toEqual([]);
  });

  it('nothing is said without a total', () => {
    expect(resolved(', 300, 620, 40')).toEqual([]);
  });
});

describe('a part that may be blank for "none"', () => {
  it('counts when it is stated', () => {
    expect(total('1000, 950, 40, 10')).toEqual([{ holds: true, expected: 1000, gap: 0 }]);
  });

  it('is none when it is blank', () => {
    expect(total('990, 950, 40,')).toEqual([{ holds: true, expected: 990, gap: 0 }]);
    expect(total('1000, 950, 40,')).toEqual([{ holds: false, expected: 990, gap: 10 }]);
  });
});

it.each(['>960, 300, 620, 40', '960, ~300, 620, 40', '960, 300, 620, <40'])(
  'a number that is not exact is not held against others: %s',
  (row) => expect(resolved(row)).toEqual([]),
);

it('decimals may be off by their rounding, and by no more', () => {
  const parts = { kind: 'sum', total: 'max', parts: ['score', 'rank'] } as const;
  const audit = (row: string) => {
    const dataset = datasetWith({
      scores: `unit, period, index, max, score, rank\ndoi-che, 2019, cchc, ${row}`,
    });
    return auditSum(statementOf(dataset, 'scores.doi-che.2019.cchc.bao-cao'), parts).map(verdict);
  };
  expect(audit('3.4, 1.4, 2')).toEqual([{ holds: true, expected: 3.4, gap: 0 }]);
  expect(audit('3.5, 1.4, 2')).toEqual([{ holds: true, expected: 3.4, gap: 0.1 }]);
  expect(audit('3.6, 1.4, 2')).toEqual([{ holds: false, expected: 3.4, gap: 0.2 }]);
});
