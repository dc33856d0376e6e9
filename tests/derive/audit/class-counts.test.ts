import { describe, expect, it } from 'vitest';
import { auditClassCounts } from '../../../src/derive/audit/class-counts.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

/** How many districts the source says were good and fair, and how many it names so. */
function counts(classes: string, scores: string) {
  const dataset = datasetWith({
    classes: `unit, period, index, good, fair\ncap-huyen, 2019, cchc, ${classes}`,
    scores: `unit, period, index, class, source\n${scores}`,
  });
  const statement = statementOf(dataset, 'classes.cap-huyen.2019.cchc.bao-cao');
  return auditClassCounts(dataset, statement).map(
    ({ stated, holds, expected, gap }) =>
      `${stated.column}: ${String(holds)} ${String(expected)} ${String(gap)}`,
  );
}

const ALL = `
  dao-cau,   2019, cchc, fair, bao-cao
  doi-che,   2019, cchc, fair, bao-cao
  suoi-ngoc, 2019, cchc, good, bao-cao`;

describe('the number of units in a class', () => {
  it('is that of the units named in it', () => {
    expect(counts('1, 2', ALL)).toEqual(['good: true 1 0', 'fair: true 2 0']);
  });

  it('is flagged when it is not', () => {
    expect(counts('2, 1', ALL)).toEqual(['good: false 1 1', 'fair: false 2 -1']);
  });

  it('of zero counts, a blank one does not', () => {
    expect(counts('0,', ALL)).toEqual(['good: false 1 -1']);
  });

  it('is not judged while a unit of the group is not named', () => {
    expect(counts('1, 2', ALL.replace(/.*dao-cau.*\n/, ''))).toEqual([]);
  });

  it('is not judged by what another source names', () => {
    expect(counts('1, 1', ALL.replaceAll('bao-cao', 'nien-giam'))).toEqual([]);
  });

  it('does not count a unit of another group', () => {
    expect(counts('1, 2', `${ALL}\n so-nang, 2019, cchc, good, bao-cao`)).toEqual([
      'good: true 1 0',
      'fair: true 2 0',
    ]);
  });
});
