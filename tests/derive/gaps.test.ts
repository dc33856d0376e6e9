import { describe, expect, it } from 'vitest';
import { gapsOf, neverByField } from '../../src/derive/gaps.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  procedures: `
    unit,    period,      at_centre, one_stop
    so-nang, @2019-12-31, ,          120
    dao-cau, @2018-12-31, 90,`,
  cases: `
    unit,    period,  resolved, late
    doi-che, 2019-H1, >300,
    dao-cau, 2019,    ,         4`,
  scores: `
    unit,    period, index, class
    so-nang, 2019,   cchc,  good`,
  national: `
    unit,   period, index,    rank
    ben-mo, 2019,   quoc-gia, 20`,
});

function gaps(id: string, year: number) {
  const unit = dataset.units.get(id);
  return unit && gapsOf(dataset, unit, year);
}

describe('what was not found', () => {
  it('of a unit without a row is everything that is expected of its kind', () => {
    expect(gaps('suoi-ngoc', 2019)).toEqual(['one-stop', 'cases', 'rating']);
    expect(gaps('ben-mo', 2018)).toEqual(['one-stop', 'cases', 'national']);
  });

  it('of a tier is nothing: nobody has to publish it', () => {
    expect(gaps('cap-huyen', 2019)).toEqual([]);
  });

  it('is not what a source states for a part of the year, or as a bound', () => {
    expect(gaps('doi-che', 2019)).toEqual(['one-stop', 'rating']);
  });

  it('is not a rating that has a class but no score', () => {
    expect(gaps('so-nang', 2019)).toEqual(['cases']);
  });

  it('is still missing when only a detail is stated, or another year', () => {
    expect(gaps('dao-cau', 2019)).toEqual(['one-stop', 'cases', 'rating']);
    expect(gaps('dao-cau', 2018)).toEqual(['cases', 'rating']);
  });

  it('of the province is not its place in the country', () => {
    expect(gaps('ben-mo', 2019)).toEqual(['one-stop', 'cases']);
  });
});

describe('cases are counted all together', () => {
  const counted = datasetWith({
    cases: `
      unit,     period, scope, scope_en, resolved
      dao-cau,  2019,   ,      ,         300
      doi-che,  2019,   quầy,  counter,  20`,
  });
  const never = (id: string) => {
    const unit = counted.units.get(id);
    return unit && neverByField(counted, unit);
  };

  it('of a unit with a count of all and none of a field', () => {
    expect(never('dao-cau')).toBe(true);
  });

  it('never of one of which only a part is counted', () => {
    expect(never('doi-che')).toBe(false);
    expect(never('suoi-ngoc')).toBe(false);
  });
});
