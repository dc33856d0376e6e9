import { describe, expect, it } from 'vitest';
import { ranksAstray } from '../../src/derive/ranks-astray.ts';
import { datasetWith } from './dataset-with.ts';

const HEADER = 'unit, period, index, score, max, rank, class, source';

function found(scores: string): string[] {
  return ranksAstray(datasetWith({ scores: `${HEADER}\n${scores}` })).map(
    ({ kind, more, fewer }) => `${kind} ${more.statement.unit} ${fewer.statement.unit}`,
  );
}

describe('a source', () => {
  it('ranks a unit with more points after one with fewer', () => {
    const rows = `
      dao-cau,    2018, cchc, 66.25, 100, 1, , bao-cao
      doi-che,    2018, cchc, 70,    100, 2, , bao-cao
      suoi-ngoc,  2018, cchc, 58.5,  100, 3, , bao-cao`;
    expect(found(rows)).toEqual(['order doi-che dao-cau']);
  });

  it('gives one rank to two units with other points', () => {
    const rows = `
      dao-cau,    2018, cchc, 66.25, , 2, , bao-cao
      suoi-ngoc,  2018, cchc, 58.5,  , 2, , bao-cao`;
    expect(found(rows)).toEqual(['tie dao-cau suoi-ngoc']);
  });

  it('rates a unit with more points lower', () => {
    const rows = `
      so-nang, 2018, cchc, 88, 100, , fair,      bao-cao
      so-may,  2018, cchc, 71, 100, , excellent, bao-cao`;
    expect(found(rows)).toEqual(['rating so-nang so-may']);
  });

  it('ranks all units of the service index in one list', () => {
    const service = `
      unit,    period, score, rank
      so-nang, 2019,   60.1,  9
      dao-cau, 2019,   59.9,  8`;
    expect(ranksAstray(datasetWith({ service })).map(({ kind }) => kind)).toEqual(['order']);
  });
});

describe('nothing is said of', () => {
  it.each([
    [
      'equal points',
      'dao-cau, 2018, cchc, 60, 100, 2, good, bao-cao\n doi-che, 2018, cchc, 60, 100, 1, fair, bao-cao',
    ],
    [
      'departments and districts',
      'dao-cau, 2018, cchc, 60, 100, 1, , bao-cao\n so-nang, 2018, cchc, 90, 100, 1, , bao-cao',
    ],
    [
      'two maxima',
      'dao-cau, 2018, cchc, 60, 80, 1, , bao-cao\n doi-che, 2018, cchc, 61, 100, 2, , bao-cao',
    ],
    [
      'two sources',
      'dao-cau, 2018, cchc, 60, , 1, , bao-cao\n doi-che, 2018, cchc, 61, , 2, , nien-giam',
    ],
    [
      'a list with ranks left out',
      'dao-cau, 2018, cchc, 60, , 9, , bao-cao\n doi-che, 2018, cchc, 61, , 4, , bao-cao',
    ],
    [
      'points that are only bounded',
      'dao-cau, 2018, cchc, >60, , 1, , bao-cao\n doi-che, 2018, cchc, 61, , 2, , bao-cao',
    ],
  ])('%s', (_why, rows) => {
    expect(found(rows)).toEqual([]);
  });
});
