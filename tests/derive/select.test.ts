import { describe, expect, it } from 'vitest';
import { figuresOf, statementsOf } from '../../src/derive/select.ts';
import { datasetWith } from './dataset-with.ts';

const dataset = datasetWith({
  cases: `
    unit,    period,                late, source
    doi-che, 2019,                  40,   nien-giam
    doi-che, 2019,                  41,   bao-cao
    doi-che, 2019-H1,               20,   bao-cao
    doi-che, 2019-07-01/2019-12-31, 21,   bao-cao
    doi-che, 2018-12-15/2019-06-14, 19,   bao-cao
    dao-cau, 2018,                  ,     bao-cao`,
  tasks: `
    unit,    period, done
    doi-che, 2019,   9`,
});

describe('statements', () => {
  it('come by the end of their period, the longer first, then by source', () => {
    const ids = statementsOf(dataset, { table: 'cases', unit: 'doi-che' }).map(({ id }) => id);
    expect(ids).toEqual([
      'cases.doi-che.2018-12-15_2019-06-14.bao-cao',
      'cases.doi-che.2019-H1.bao-cao',
      'cases.doi-che.2019.bao-cao',
      'cases.doi-che.2019.nien-giam',
      'cases.doi-che.2019-07-01_2019-12-31.bao-cao',
    ]);
  });

  it('belong to the year in which their period ends', () => {
    expect(statementsOf(dataset, { table: 'cases', year: 2018 }).map(({ id }) => id)).toEqual([
      'cases.dao-cau.2018.bao-cao',
    ]);
  });

  it('can be those of one source', () => {
    expect(statementsOf(dataset, { source: 'nien-giam' })).toHaveLength(1);
  });
});

it('figures are those of one indicator, without the empty cells', () => {
  expect(figuresOf(dataset, 'cases.late', { year: 2019 }).map(({ raw }) => raw)).toEqual([
    '19',
    '20',
    '41',
    '40',
    '21',
  ]);
  expect(figuresOf(dataset, 'cases.late', { unit: 'dao-cau' })).toEqual([]);
});
