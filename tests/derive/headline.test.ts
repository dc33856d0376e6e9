import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import { MAIN_NATIONAL_INDEX } from '../../src/data/named.ts';
import { headline } from '../../src/derive/headline.ts';
import { datasetWith } from './dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

/** The id of the figure that heads a page made of these rows. */
function headed(indicator: IndicatorId, sheets: Sheets): string | null {
  const dataset = datasetWith(sheets);
  return headline(dataset, dataset.statements, indicator)?.id ?? null;
}

const procedures = (...rows: string[]) => ({
  procedures: ['unit,period,field,scope,scope_en,announced', ...rows].join('\n'),
});

describe('a headline is of the whole unit', () => {
  it('whatever one field has, and however late', () => {
    expect(
      headed(
        'procedures.announced',
        procedures('ben-mo,@2019-06-30,,,,300', 'ben-mo,@2019-12-31,dat-dai,,,52'),
      ),
    ).toBe('procedures.announced.ben-mo.@2019-06-30.bao-cao');
  });

  it('never of a scope', () => {
    expect(
      headed('procedures.announced', procedures('ben-mo,@2019-12-31,,lĩnh vực đất,land,52')),
    ).toBeNull();
  });

  it('never of one service', () => {
    expect(
      headed('satisfaction.satisfied_share', {
        satisfaction: 'unit,period,service,satisfied_share\ndoi-che,2019,ho-tich,91.5',
      }),
    ).toBeNull();
  });

  it('never of a component of an index', () => {
    expect(
      headed('national.value', {
        national: 'unit,period,index,component,value\nben-mo,2019,quoc-gia,quoc-gia-don,35',
      }),
    ).toBeNull();
  });
});

describe('of several indices a headline prefers', () => {
  const INDICES = `
    id,name_vi,name_en,short_vi,short_en,source
    canh-tranh,Chỉ số cạnh tranh,Competition,Cạnh tranh,Competition,nien-giam`;
  const ranks = (...rows: string[]) => ({
    indices: INDICES,
    national: ['unit,period,index,rank', ...rows].join('\n'),
  });

  it('PAR INDEX, wherever it stands among the rows and in the register', () => {
    const rows = ['canh-tranh,8', `${MAIN_NATIONAL_INDEX},41`, 'quoc-gia,3'];
    for (const order of [rows, rows.toReversed()]) {
      const sheets = ranks(...order.map((row) => `ben-mo,2019,${row}`));
      expect(headed('national.rank', sheets)).toBe(
        `national.rank.ben-mo.2019.${MAIN_NATIONAL_INDEX}.bao-cao`,
      );
    }
  });

  it('where there is none, the first of the register, in every year the same', () => {
    for (const year of ['2018', '2019'])
      expect(
        headed('national.rank', ranks(`ben-mo,${year},canh-tranh,8`, `ben-mo,${year},quoc-gia,3`)),
      ).toBe(`national.rank.ben-mo.${year}.quoc-gia.bao-cao`);
  });
});

describe('of several periods a headline takes', () => {
  const cases = (...rows: string[]) => ({ cases: ['unit,period,late', ...rows].join('\n') });

  it('the latest', () => {
    expect(headed('cases.late', cases('ben-mo,2018,4', 'ben-mo,2019-Q1,1'))).toBe(
      'cases.late.ben-mo.2019-Q1.bao-cao',
    );
  });

  it('the year rather than its last quarter', () => {
    expect(
      headed('cases.late', cases('ben-mo,2019,4', 'ben-mo,2019-Q4,1', 'ben-mo,2019-H2,2')),
    ).toBe('cases.late.ben-mo.2019.bao-cao');
  });

  it('one in which the indicator is stated at all', () => {
    expect(
      headed('cases.late', {
        cases: 'unit,period,late,resolved\nben-mo,2018,4,10\nben-mo,2019,,20',
      }),
    ).toBe('cases.late.ben-mo.2018.bao-cao');
  });
});

it('nothing is headed by what no row states', () => {
  expect(headed('cases.late', procedures('ben-mo,@2019-12-31,,,,300'))).toBeNull();
});
