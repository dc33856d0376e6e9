import { describe, expect, it } from 'vitest';
import { conflicts } from '../../src/derive/conflicts.ts';
import { datasetWith } from './dataset-with.ts';

/** What two sources contradict each other in, as "column: value, value". */
function found(sheets: Parameters<typeof datasetWith>[0]): string[] {
  return conflicts(datasetWith(sheets)).map(
    ({ indicator, figures }) => `${indicator}: ${figures.map(({ raw }) => raw).join(', ')}`,
  );
}

const scores = (first: string, second: string) =>
  found({
    scores: `
      unit,    period, index, score,     source
      doi-che, 2019,   cchc,  ${first},  bao-cao
      doi-che, 2019,   cchc,  ${second}, nien-giam`,
  });

describe('two sources', () => {
  it('that write the same days in two ways contradict each other', () => {
    const said = found({
      cases: `
        unit,    period,          late, source
        doi-che, 2019-H1,         40,   bao-cao
        doi-che, 2019-01/2019-06, 60,   nien-giam`,
    });
    expect(said).toEqual(['cases.late: 60, 40']);
  });

  it('that give different numbers contradict each other, and both stand', () => {
    expect(scores('74.5', '75.4')).toEqual(['scores.score: 74.5, 75.4']);
  });

  it('that print one figure twice do not: 60.31 and 60.3093', () => {
    expect(scores('60.31', '60.3093')).toEqual([]);
    expect(scores('60', '60.3093')).toEqual([]);
    expect(scores('60.3', '60.3500')).toEqual([]);
  });

  it('that differ in the last digit both print do', () => {
    expect(scores('60.31', '60.32')).toEqual(['scores.score: 60.31, 60.32']);
    expect(scores('60.32', '60.3093')).toEqual(['scores.score: 60.32, 60.3093']);
    expect(scores('0', '1')).toEqual(['scores.score: 0, 1']);
  });

  it('of which one gives a bound do not', () => {
    expect(scores('>60', '61')).toEqual([]);
    expect(scores('~60', '61')).toEqual([]);
  });

  it('that give different classes do', () => {
    const classes = found({
      scores: `
        unit,    period, index, score, class, source
        doi-che, 2019,   cchc,  70,    good,  bao-cao
        doi-che, 2019,   cchc,  70,    fair,  nien-giam`,
    });
    expect(classes).toEqual(['scores.class: good, fair']);
  });

  it('that speak of different scopes, fields, units or periods do not', () => {
    const different = found({
      cases: `
        unit,    period,  field,   scope,      scope_en,         late, source
        doi-che, 2019,    ,        ,           ,                 40,   bao-cao
        doi-che, 2019,    ,        trừ cấp xã, without communes, 41,   nien-giam
        doi-che, 2019,    dat-dai, ,           ,                 42,   nien-giam
        dao-cau, 2019,    ,        ,           ,                 43,   nien-giam
        doi-che, 2019-H1, ,        ,           ,                 44,   nien-giam`,
    });
    expect(different).toEqual([]);
  });
});

it('one of three sources is enough to contradict', () => {
  const three = found({
    sources: `
      id,      publisher, publisher_en, title_vi, title_en
      ban-tin, Bản tin,   Newsletter,   Bản tin,  Newsletter`,
    tasks: `
      unit,   period, done, source
      ben-mo, 2019,   38,   bao-cao
      ben-mo, 2019,   38,   nien-giam
      ben-mo, 2019,   39,   ban-tin`,
  });
  expect(three).toEqual(['tasks.done: 39, 38, 38']);
});
