import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/data/dataset.ts';
import { audits } from '../../../src/derive/audit/audits.ts';
import { sound } from '../../data/fixture.ts';
import { datasetWith } from '../dataset-with.ts';

describe('all identities of all tables', () => {
  it('are tried, and hold in the faultless province', () => {
    const reading = readDataset(sound());
    const all = reading.ok ? audits(reading.dataset) : [];
    expect(all.filter(({ holds }) => !holds)).toEqual([]);
    expect([...new Set(all.map(({ rule }) => rule))].sort()).toEqual([
      'at-most',
      'carried-over',
      'class-counts',
      'components',
      'hundred',
      'share',
      'sum',
      'tiers',
    ]);
  });

  it('are each tried on their own: one wrong number can break several', () => {
    const dataset = datasetWith({
      cases: `
        unit,    period, total, carried_over, received_new, resolved, on_time_or_early, late, pending, late_share
        doi-che, 2019,   1001,  50,           950,          960,      920,              40,   40,      4.1`,
    });
    const broken = audits(dataset).filter(({ holds }) => !holds);
    expect(
      broken.map(({ rule, stated, gap }) => `${rule} ${stated.column} ${String(gap)}`),
    ).toEqual(['sum total 1', 'sum total 1', 'share late_share -0.1']);
  });

  it('say nothing of a row with a single number', () => {
    const dataset = datasetWith({ cases: 'unit, period, late\ndoi-che, 2019, 40' });
    expect(audits(dataset)).toEqual([]);
  });
});
