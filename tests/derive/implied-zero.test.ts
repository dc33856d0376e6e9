import { describe, expect, it } from 'vitest';
import { CLASSES } from '../../src/data/classes.ts';
import { impliedZero } from '../../src/derive/implied-zero.ts';
import { datasetWith } from './dataset-with.ts';

/** The classes of a row that must be zero: "15,5,10,," is scored, excellent, good, fair, average. */
function zeros(row: string): string[] {
  const dataset = datasetWith({
    classes: `unit,period,index,scored,excellent,good,fair,average\ncap-huyen,2019,cchc,${row}`,
  });
  return CLASSES.filter((name) =>
    dataset.statements.some((row) => impliedZero(dataset, row, name)),
  );
}

describe('a class left blank must be zero', () => {
  it('where the others add up to all that were scored', () => {
    expect(zeros('15,5,10,,')).toEqual(['fair', 'average', 'weak']);
  });

  it('where the others add up to all units of the tier', () => {
    expect(zeros(',1,2,,')).toEqual(['fair', 'average', 'weak']);
  });

  it.each([
    ['they add up to less', '15,5,9,,'],
    ['how many were scored is not said', ',5,10,,'],
    ['a count is only bounded', '15,>4,10,,'],
    ['no class is stated', '15,,,,'],
  ])('but not where %s', (_why, row) => {
    expect(zeros(row)).toEqual([]);
  });
});
