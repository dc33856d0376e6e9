import { describe, expect, it } from 'vitest';
import { countFound, publicationGaps } from '../../src/derive/publication-gaps.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  cases: `
    unit,       period,  field,   resolved, late
    doi-che,    2018,    ,        900,      4
    doi-che,    2019-Q1, ,        200,      1
    dao-cau,    2018,    ,        300,
    dao-cau,    2019,    dat-dai, 80,       2
    so-may,     2018-H1, ,        70,       0
    xa-doi-che, 2019,    ,        500,      3`,
  scores: `
    unit,    period, index, score, class
    doi-che, 2018,   cchc,  88,    good
    dao-cau, 2018,   cchc,  ,      good`,
});
const all = publicationGaps(dataset);

function gapsOf(topic: string, group: string) {
  const gaps = all.find((one) => one.topic === topic && one.group === group);
  if (!gaps) throw new Error(`nothing of ${topic} and ${group}`);
  return gaps;
}

function squares(topic: string, group: string) {
  const { years, rows } = gapsOf(topic, group);
  return rows.map(
    ({ unit, found }) =>
      `${unit.id}: ${found.map((one, at) => `${String(years[at])} ${one ?? '–'}`).join(', ')}`,
  );
}

describe('a square', () => {
  it('is whole when the year states all that is expected, part when a quarter or a field does', () => {
    expect(squares('cases', 'districts')).toEqual([
      'dao-cau: 2018 part, 2019 part',
      'doi-che: 2018 whole, 2019 part',
      'suoi-ngoc: 2018 nothing, 2019 nothing',
    ]);
  });

  it('is whole when the period is all that the unit lived of the year, and none where it did not live', () => {
    expect(squares('cases', 'departments')).toEqual([
      'so-gio: 2018 nothing, 2019 nothing',
      'so-may: 2018 whole, 2019 –',
      'so-nang: 2018 nothing, 2019 nothing',
    ]);
  });

  it('is part when a unit has a class and no score', () => {
    expect(squares('rating', 'districts')).toEqual([
      'dao-cau: 2018 part, 2019 nothing',
      'doi-che: 2018 whole, 2019 nothing',
      'suoi-ngoc: 2018 nothing, 2019 nothing',
    ]);
  });
});

describe('squares are counted', () => {
  it('of all years, years in which a unit did not live left out', () => {
    expect(countFound(gapsOf('cases', 'districts'))).toEqual({
      ...{ squares: 6, whole: 1, part: 3, nothing: 2 },
    });
    expect(countFound(gapsOf('cases', 'departments')).squares).toBe(5);
  });

  it('from a year on', () => {
    expect(countFound(gapsOf('cases', 'districts'), 2019)).toEqual({
      ...{ squares: 3, whole: 0, part: 2, nothing: 1 },
    });
    expect(countFound(gapsOf('cases', 'districts'), 2030).squares).toBe(0);
  });
});
