import { expect, it } from 'vitest';
import { auditHundred } from '../../../src/derive/audit/hundred.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

/** Whether what is late and what is not make a hundred per cent. */
function made(onTimeOrEarly: string, late: string) {
  const dataset = datasetWith({
    cases: `unit, period, on_time_or_early_share, late_share\ndoi-che, 2019, ${onTimeOrEarly}, ${late}`,
  });
  return auditHundred(statementOf(dataset, 'cases.doi-che.2019.bao-cao'), {
    kind: 'hundred',
    shares: ['on_time_or_early_share', 'late_share'],
  }).map(({ holds, expected, gap }) => ({ holds, expected, gap }));
}

it('shares that are all there is make a hundred per cent', () => {
  expect(made('99.62', '0.38')).toEqual([{ holds: true, expected: 99.62, gap: 0 }]);
});

it('each may be off by half of its last digit', () => {
  expect(made('99.6', '0.38')).toMatchObject([{ holds: true, gap: -0.02 }]);
  expect(made('99.4', '0.38')).toMatchObject([{ holds: false, gap: -0.22 }]);
});

it('one alone, or one with a reservation, proves nothing', () => {
  expect(made('99.62', '')).toEqual([]);
  expect(made('99.62', '<1')).toEqual([]);
});
