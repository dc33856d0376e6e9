import { expect, it } from 'vitest';
import { auditedUnits, auditedYears, triedKinds } from '../../../src/derive/audit/audited.ts';
import { audits } from '../../../src/derive/audit/audits.ts';
import { tallyOf } from '../../../src/derive/audit/tally.ts';
import { conflicts } from '../../../src/derive/conflicts.ts';
import { datasetWith } from '../dataset-with.ts';

const dataset = datasetWith({
  cases: `
    unit,    period, total, carried_over, received_new, late, source
    doi-che, 2018,   1000,  50,           950,          ,     bao-cao
    doi-che, 2019,   1001,  50,           950,          ,     bao-cao
    dao-cau, 2016,   ,      ,             ,             4,    bao-cao
    dao-cau, 2016,   ,      ,             ,             5,    nien-giam`,
});
const audited = { audits: audits(dataset), conflicts: conflicts(dataset) };

it('a year or a unit counts when anything was tried of it, or sources differ on it', () => {
  expect(auditedYears(audited)).toEqual([2019, 2018, 2016]);
  expect(auditedYears(audited, 'dao-cau')).toEqual([2016]);
  expect([...auditedUnits(audited, 2016)]).toEqual(['dao-cau']);
  expect(triedKinds(audited)).toEqual(['sum']);
});

it('what was tried is counted by whether it holds', () => {
  expect(tallyOf(audited.audits, audited.conflicts)).toEqual({
    ...{ tried: 2, hold: 1, fail: 1, conflicts: 1 },
  });
});
