import { describe, expect, it } from 'vitest';
import { withoutFormula } from '../../src/publish/csv/formula-signs.ts';

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+84 297 3812345',
    '-cmd',
    '@SUM(1)',
    '＝1+1',
    '＠A1',
    '\t=1+1',
    '\r=1+1',
    '-1+1',
    '@2019-08-01+1',
  ])('%j gets an apostrophe, and is what it was without it', (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['', 'Hồ sơ', '>300', '<~9000', '-0.01', '-0,01', '@2019-08', '@2019-08-01', '1=1'])(
    '%j cannot run and stays',
    (cell) => {
      expect(withoutFormula(cell)).toBe(cell);
    },
  );
});
