import { describe, expect, it } from 'vitest';
import { auditCarriedOver, earlierRows } from '../../../src/derive/audit/carried-over.ts';
import { datasetWith, statementOf } from '../dataset-with.ts';

/** Whether a period begins with what the one before it left open. */
function begins(rows: string, id = 'cases.doi-che.2019-Q2.bao-cao', more = {}) {
  const dataset = datasetWith({
    ...more,
    cases: `unit, period, carried_over, pending, source\n${rows}`,
  });
  return auditCarriedOver(dataset, earlierRows(dataset), statementOf(dataset, id), {
    kind: 'carried-over',
    begun: 'carried_over',
    left: 'pending',
  }).map(({ holds, expected, gap }) => ({ holds, expected, gap }));
}

describe('what a period begins with', () => {
  it('is what the period before it left open', () => {
    const rows = `
      doi-che, 2019-Q1, ,   70, bao-cao
      doi-che, 2019-Q2, 70, ,   bao-cao`;
    expect(begins(rows)).toEqual([{ holds: true, expected: 70, gap: 0 }]);
  });

  it('is flagged when it is not', () => {
    const rows = `
      doi-che, 2019-Q1, ,   70, bao-cao
      doi-che, 2019-Q2, 64, ,   bao-cao`;
    expect(begins(rows)).toEqual([{ holds: false, expected: 70, gap: -6 }]);
  });

  it('is held against a year as well as a quarter, whichever ended the day before', () => {
    const rows = `
      doi-che, 2018,    ,   70, bao-cao
      doi-che, 2019-Q1, 70, ,   bao-cao`;
    expect(begins(rows, 'cases.doi-che.2019-Q1.bao-cao')).toEqual([
      { holds: true, expected: 70, gap: 0 },
    ]);
  });

  it('holds if one of several sources agrees', () => {
    const rows = `
      doi-che, 2019-Q1, ,   90, nien-giam
      doi-che, 2019-Q1, ,   70, bao-cao
      doi-che, 2019-Q2, 70, ,   bao-cao`;
    expect(begins(rows)).toEqual([{ holds: true, expected: 70, gap: 0 }]);
  });
});

describe('nothing can be concluded', () => {
  it.each([
    [
      'from a period that ended earlier',
      'doi-che, 2018, , 70, bao-cao\ndoi-che, 2019-Q2, 64, , bao-cao',
    ],
    ['from another unit', 'dao-cau, 2019-Q1, , 70, bao-cao\ndoi-che, 2019-Q2, 64, , bao-cao'],
    ['from a bound', 'doi-che, 2019-Q1, , >70, bao-cao\ndoi-che, 2019-Q2, 64, , bao-cao'],
  ])('%s', (_why, rows) => {
    expect(begins(rows)).toEqual([]);
  });

  it('of a tier when a unit of it ended in between', () => {
    const rows = `
      cap-huyen, 2019-Q1, ,   70, bao-cao
      cap-huyen, 2019-Q2, 64, ,   bao-cao`;
    const id = 'cases.cap-huyen.2019-Q2.bao-cao';
    const ended = {
      units: `
        id,     kind,     peer_group, name_vi,     name_en,  short_vi, short_en, valid_to,   parent
        ba-lau, district, districts,  Huyện Ba Lau, Ba Lau,  Ba Lau,   Ba Lau,   2019-03-31, ben-mo`,
    };
    expect(begins(rows, id)).toEqual([{ holds: false, expected: 70, gap: -6 }]);
    expect(begins(rows, id, ended)).toEqual([]);
  });
});
