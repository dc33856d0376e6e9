import { describe, expect, it } from 'vitest';
import { comparedValue, groupColumn } from '../../src/derive/league.ts';
import { datasetWith, figureOf } from './dataset-with.ts';

const DISTRICTS = ['dao-cau', 'doi-che', 'suoi-ngoc'];

/** The figures that are read down a column, and those that stand apart from it. */
function columnOf(cases: string) {
  const dataset = datasetWith({ cases });
  const column = groupColumn(dataset, DISTRICTS, 'cases.resolved', { year: 2019 });
  const raws = (figures: ReadonlyMap<string, { raw: string }> | undefined) =>
    Object.fromEntries([...(figures ?? [])].map(([unit, { raw }]) => [unit, raw]));
  return {
    period: column?.period.raw,
    figures: raws(column?.figures),
    apart: raws(column?.apart),
  };
}

describe('a column of one indicator', () => {
  it('is of the period that most units state; what another unit says of half a year stands apart', () => {
    expect(
      columnOf(`unit,period,resolved
        dao-cau,2019,100
        doi-che,2019,200
        suoi-ngoc,2019-H1,50`),
    ).toEqual({
      period: '2019',
      figures: { 'dao-cau': '100', 'doi-che': '200' },
      apart: { 'suoi-ngoc': '50' },
    });
  });

  it('is of half a year where only one unit states the whole', () => {
    expect(
      columnOf(`unit,period,resolved
        dao-cau,2019,100
        doi-che,2019-H1,80
        suoi-ngoc,2019-H1,50`),
    ).toMatchObject({ period: '2019-H1', apart: { 'dao-cau': '100' } });
  });

  it('is of the whole unit: a field never stands for it', () => {
    expect(columnOf('unit,period,field,resolved\ndao-cau,2019,dat-dai,7').figures).toEqual({});
  });

  it('takes the first of several sources', () => {
    expect(
      columnOf(`unit,period,resolved,source
        dao-cau,2019,100,bao-cao
        dao-cau,2019,101,nien-giam`).figures,
    ).toEqual({ 'dao-cau': '100' });
  });

  it('is none where no unit has a figure', () => {
    expect(columnOf('unit,period,late\ndao-cau,2019,1').period).toBeUndefined();
  });
});

describe('late cases', () => {
  const lateOf = (row: string) => {
    const dataset = datasetWith({ cases: `unit,period,resolved,on_time_or_early,late\n${row}` });
    return comparedValue('late', figureOf(dataset, 'cases.resolved.dao-cau.2019.bao-cao'));
  };

  it('are of a thousand resolved', () => {
    expect(lateOf('dao-cau,2019,400,,6')).toBe(15);
  });

  it('are the rest, where only those in time are counted', () => {
    expect(lateOf('dao-cau,2019,400,394,')).toBeCloseTo(15);
  });

  it('cannot be said of a bound, nor where nothing was resolved', () => {
    expect(lateOf('dao-cau,2019,400,,>5')).toBeNull();
    expect(lateOf('dao-cau,2019,0,,0')).toBeNull();
  });
});
