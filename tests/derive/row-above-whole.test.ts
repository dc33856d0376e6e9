import { describe, expect, it } from 'vitest';
import { rowsAboveWholes } from '../../src/derive/row-above-whole.ts';
import { datasetWith } from './dataset-with.ts';

/** What is above what, by their ids. */
function found(cases: string): string[] {
  return rowsAboveWholes(datasetWith({ cases })).map(
    ({ part, whole }) => `${part.id} > ${whole.statement.id}`,
  );
}

describe('one source says more', () => {
  it('of a field than of all fields', () => {
    const rows = `
      unit,    period,  field,   late
      dao-cau, 2019-Q2, ,        31
      dao-cau, 2019-Q2, ho-tich, 32`;
    expect(found(rows)).toEqual([
      'cases.late.dao-cau.2019-Q2.ho-tich.bao-cao > cases.dao-cau.2019-Q2.bao-cao',
    ]);
  });

  it('of a month than of the half of the year that it lies in', () => {
    const rows = `
      unit,    period,  resolved, pending
      so-nang, 2018-H1, 500,      20
      so-nang, 2018-05, 900,      70`;
    expect(found(rows)).toEqual([
      'cases.resolved.so-nang.2018-05.bao-cao > cases.so-nang.2018-H1.bao-cao',
    ]);
  });

  it('of a unit than of its province, even in a part of its time', () => {
    const rows = `
      unit,    period,  late
      ben-mo,  2019,    60
      dao-cau, 2019-Q1, 61`;
    expect(found(rows)).toEqual(['cases.late.dao-cau.2019-Q1.bao-cao > cases.ben-mo.2019.bao-cao']);
  });

  it('by a bound on the safe side', () => {
    const rows = `
      unit,    period, field,   late, resolved
      dao-cau, 2019,   ,        <90,  <90
      dao-cau, 2019,   dat-dai, >95,  ~95`;
    expect(found(rows)).toEqual([
      'cases.late.dao-cau.2019.dat-dai.bao-cao > cases.dao-cau.2019.bao-cao',
    ]);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of two sources', 'ben-mo, 2019, , , , 60, bao-cao\n dao-cau, 2019, , , , 61, nien-giam'],
    [
      'of another scope',
      'ben-mo, 2019, , đã số hóa, digitised, 60, bao-cao\n dao-cau, 2019, , , , 61, bao-cao',
    ],
    [
      'of two fields',
      'ben-mo, 2019, dat-dai, , , 60, bao-cao\n ben-mo, 2019, ho-tich, , , 61, bao-cao',
    ],
    [
      'of a field and of a unit with all fields',
      'ben-mo, 2019, dat-dai, , , 60, bao-cao\n dao-cau, 2019, , , , 61, bao-cao',
    ],
    [
      'of periods that only overlap',
      'so-nang, 2019-Q2, , , , 60, bao-cao\n so-nang, 2019-05-01/2019-08-31, , , , 61, bao-cao',
    ],
    ['of two districts', 'doi-che, 2019, , , , 60, bao-cao\n dao-cau, 2019, , , , 61, bao-cao'],
  ])('%s', (_why, rows) => {
    expect(found(`unit, period, field, scope, scope_en, late, source\n${rows}`)).toEqual([]);
  });
});
