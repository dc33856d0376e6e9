import { describe, expect, it } from 'vitest';
import { shareOf } from '../../src/derive/share.ts';
import { datasetWith, figureOf } from './dataset-with.ts';

/** The share that late cases are of those resolved. */
function late(row: string): number | null {
  const dataset = datasetWith({
    cases: `unit, period, total, resolved, late\ndoi-che, 2019, ${row}`,
  });
  const share = shareOf(figureOf(dataset, 'cases.late.doi-che.2019.bao-cao'));
  return share?.percent ?? null;
}

describe('a share', () => {
  it('is of the whole that stands in the same row', () => {
    expect(late('1000, 960, 48')).toBe(5);
  });

  it('is not rounded', () => {
    expect(late(', 3, 1')).toBeCloseTo(33.333333333, 8);
  });

  it('of nothing late is 0', () => {
    expect(late(', 960, 0')).toBe(0);
  });

  it('is not known when the whole is blank: no other row may lend it', () => {
    expect(late('1000, , 48')).toBeNull();
  });

  it('is not reckoned of zero, nor of more, less or about', () => {
    expect(late(', 0, 0')).toBeNull();
    expect(late(', >960, 48')).toBeNull();
    expect(late(', 960, ~48')).toBeNull();
  });
});

describe('there is no share', () => {
  const dataset = datasetWith({
    cases: `
      unit,    period, total, resolved, late, late_share
      doi-che, 2019,   1000,  960,      48,   5`,
    scores: `
      unit,    period, index, score, max
      doi-che, 2019,   cchc,  74.5,  100`,
  });

  it.each([
    ['of a total', 'cases.total.doi-che.2019.bao-cao'],
    ['of a share', 'cases.late_share.doi-che.2019.bao-cao'],
    ['of a score', 'scores.score.doi-che.2019.cchc.bao-cao'],
  ])('%s', (_what, id) => {
    expect(shareOf(figureOf(dataset, id))).toBeNull();
  });
});
