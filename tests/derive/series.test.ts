import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { toSeries } from '../../src/derive/series.ts';
import { datasetWith } from './dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

/** The series of one indicator: its length, then its periods, with "|" where it breaks. */
function seriesOf(indicator: IndicatorId, sheets: Sheets): string[] {
  const dataset = datasetWith(sheets);
  return toSeries(dataset, figuresOf(dataset, indicator)).map(({ length, points }) => {
    const said = points.map(({ period, breakBefore }) => (breakBefore ? `| ${period}` : period));
    return `${length}: ${said.join(' ')}`;
  });
}

describe('a series', () => {
  it('never has a first half and a full year', () => {
    const series = seriesOf('cases.late', {
      cases: `
        unit,    period,  late
        doi-che, 2018,    40
        doi-che, 2019-H1, 18
        doi-che, 2019,    35`,
    });
    expect(series).toEqual(['year: 2018 2019', 'half-1: 2019-H1']);
  });

  it('has a part of a year beside the same part of other years only', () => {
    const series = seriesOf('cases.late', {
      cases: `
        unit,    period,  late
        doi-che, 2018-Q1, 2
        doi-che, 2018-Q2, 4
        doi-che, 2019-Q2, 3
        doi-che, 2018-03, 1
        doi-che, 2019-04, 1`,
    });
    expect(series).toEqual([
      'quarter-1: 2018-Q1',
      'month-03: 2018-03',
      'quarter-2: 2018-Q2 2019-Q2',
      'month-04: 2019-04',
    ]);
  });

  it('never has one month and seven', () => {
    const series = seriesOf('cases.late', {
      cases: `
        unit,    period,                late
        doi-che, 2018-01-01/2018-07-31, 20
        doi-che, 2019-07-01/2019-07-31, 3
        doi-che, 2019-01-01/2019-07-31, 18`,
    });
    expect(series).toEqual([
      '-01-01/-07-31+0: 2018-01-01/2018-07-31 2019-01-01/2019-07-31',
      'month-07: 2019-07',
    ]);
  });

  it('never has a stock and a flow', () => {
    const series = seriesOf('procedures.one_stop', {
      procedures: `
        unit,    period,      one_stop
        doi-che, 2018,        200
        doi-che, @2018-12-31, 200
        doi-che, @2019-12,    210`,
    });
    expect(series).toEqual(['year: 2018', 'moment: @2018-12-31 @2019-12']);
  });

  it('is of one unit, one scope and one field', () => {
    const series = seriesOf('cases.late', {
      cases: `
        unit,    period, field,   scope,      scope_en,         late
        doi-che, 2018,   ,        ,           ,                 40
        dao-cau, 2018,   ,        ,           ,                 41
        doi-che, 2018,   dat-dai, ,           ,                 42
        doi-che, 2018,   ,        trừ cấp xã, without communes, 43`,
    });
    expect(series).toEqual(['year: 2018', 'year: 2018', 'year: 2018', 'year: 2018']);
  });

  it('is in order of time, whatever the order of the rows', () => {
    const series = seriesOf('cases.late', {
      cases: `
        unit,    period,  late
        doi-che, 2019-Q2, 4
        doi-che, 2017-Q2, 3
        doi-che, 2018-Q2, 5`,
    });
    expect(series).toEqual(['quarter-2: 2017-Q2 2018-Q2 2019-Q2']);
  });

  it('has one point for a period, with the figure of each source', () => {
    const dataset = datasetWith({
      cases: `
        unit,    period, late, source
        doi-che, 2019,   35,   bao-cao
        doi-che, 2019,   38,   nien-giam`,
    });
    const [series] = toSeries(dataset, figuresOf(dataset, 'cases.late'));
    expect(series?.points.map(({ figures }) => figures.map(({ raw }) => raw))).toEqual([
      ['35', '38'],
    ]);
  });
});

describe('a series breaks', () => {
  const score = (rows: string) => ({ scores: `unit, period, index, score, max\n${rows}` });

  it('where the register of breaks says so, and nowhere else', () => {
    const series = seriesOf(
      'scores.score',
      score(`
        doi-che, 2016, cchc, 70, 100
        doi-che, 2017, cchc, 72, 100
        doi-che, 2018, cchc, 65, 100
        doi-che, 2019, cchc, 66, 100`),
    );
    expect(series).toEqual(['year: 2016 2017 | 2018 2019']);
  });

  it('of whatever an index measures, where one break of it is registered', () => {
    const series = seriesOf('scores.rank', {
      scores: `
        unit,    period, index, score, rank
        doi-che, 2017,   cchc,  72,    3
        doi-che, 2018,   cchc,  65,    9`,
    });
    expect(series).toEqual(['year: 2017 | 2018']);
  });

  it('across the years without a figure', () => {
    const series = seriesOf(
      'scores.score',
      score(`
        doi-che, 2016, cchc, 70, 100
        doi-che, 2019, cchc, 66, 100`),
    );
    expect(series).toEqual(['year: 2016 | 2019']);
  });

  it('for the index that changed only', () => {
    const series = seriesOf(
      'scores.score',
      score(`
        doi-che, 2017, quoc-gia, 72, 100
        doi-che, 2018, quoc-gia, 65, 100`),
    );
    expect(series).toEqual(['year: 2017 2018']);
  });

  it('where the maximum changes', () => {
    const series = seriesOf(
      'scores.score',
      score(`
        doi-che, 2019, cchc, 70, 100
        doi-che, 2020, cchc, 71, 100
        doi-che, 2021, cchc, 60, 80
        doi-che, 2022, cchc, 61,`),
    );
    expect(series).toEqual(['year: 2019 2020 | 2021 2022']);
  });

  it('for every indicator of an index, with words for it', () => {
    const dataset = datasetWith({
      breaks: `
        indicator,      index,    period, what_vi,   what_en
        national.value, quoc-gia, 2019,   thang mới, new scale`,
      national: `
        unit,   period, index,    component,    value
        ben-mo, 2018,   quoc-gia, ,             60
        ben-mo, 2019,   quoc-gia, ,             41
        ben-mo, 2018,   quoc-gia, quoc-gia-don, 30
        ben-mo, 2019,   quoc-gia, quoc-gia-don, 20`,
    });
    const breaks = toSeries(dataset, figuresOf(dataset, 'national.value')).map(({ points }) =>
      points.map(({ breakBefore }) => breakBefore?.vi ?? null),
    );
    expect(breaks).toEqual([
      [null, 'thang mới'],
      [null, 'thang mới'],
    ]);
  });
});
