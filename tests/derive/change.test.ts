import { describe, expect, it } from 'vitest';
import { changeTo } from '../../src/derive/change.ts';
import { round } from '../../src/derive/precision.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { toSeries } from '../../src/derive/series.ts';
import { datasetWith } from './dataset-with.ts';

/** The change of a score to a period, or why there is none. */
function change(period: string, rows: string) {
  const dataset = datasetWith({
    scores: `unit, period, index, score, max, source\n${rows}`,
  });
  const [series] = toSeries(dataset, figuresOf(dataset, 'scores.score'));
  if (!series) throw new Error('no series');
  const found = changeTo(series, period);
  return found.kind === 'none' ? found.because : found.change.difference;
}

describe('the change', () => {
  it('is from the year before', () => {
    const rows = `
      doi-che, 2018, cchc, 70,   100, bao-cao
      doi-che, 2019, cchc, 74.5, 100, bao-cao`;
    expect(change('2019', rows)).toBe(5); // 4.5 at the coarser precision, that of "70"
  });

  it('is no finer than the coarser figure', () => {
    const rows = `
      doi-che, 2018, cchc, 60.31,   100, bao-cao
      doi-che, 2019, cchc, 61.3193, 100, bao-cao`;
    expect(change('2019', rows)).toBe(1.01);
  });

  it('is free of the noise of binary fractions', () => {
    const rows = `
      doi-che, 2018, cchc, 0.1, 1, bao-cao
      doi-che, 2019, cchc, 0.3, 1, bao-cao`;
    expect(change('2019', rows)).toBe(0.2);
  });

  it('of next to nothing is 0, not −0', () => {
    const rows = `
      doi-che, 2018, cchc, 60.31,   100, bao-cao
      doi-che, 2019, cchc, 60.3093, 100, bao-cao`;
    expect(change('2019', rows)).toBe(0);
    expect(round(-0.0004, 2)).toBe(0);
  });

  it('of a half, quarter or month is from the same one a year earlier', () => {
    const rows = `
      doi-che, 2018-Q2, cchc, 70, 100, bao-cao
      doi-che, 2018-Q3, cchc, 80, 100, bao-cao
      doi-che, 2018-Q4, cchc, 80, 100, bao-cao
      doi-che, 2019-Q2, cchc, 71, 100, bao-cao`;
    expect(change('2019-Q2', rows)).toBe(1);
    expect(change('2018-Q2', rows)).toBe('no-earlier-period');
  });

  it('of nine months is from the same nine months, in whatever way they were typed', () => {
    const rows = `
      doi-che, 2018-01/2018-09,       cchc, 70, 100, bao-cao
      doi-che, 2019-01-01/2019-09-30, cchc, 73, 100, bao-cao`;
    expect(change('2019-01-01/2019-09-30', rows)).toBe(3);
  });

  it('of two months is from the same two months, though February has a day more', () => {
    const rows = `
      doi-che, 2019-01/2019-02, cchc, 70, 100, bao-cao
      doi-che, 2020-01/2020-02, cchc, 73, 100, bao-cao`;
    expect(change('2020-01-01/2020-02-29', rows)).toBe(3);
  });

  it('of a stock is from the same day a year earlier', () => {
    const rows = `
      doi-che, @2018-12-31, cchc, 70, 100, bao-cao
      doi-che, @2019-06-30, cchc, 72, 100, bao-cao
      doi-che, @2019-12-31, cchc, 73, 100, bao-cao`;
    expect(change('@2019-12-31', rows)).toBe(3);
    expect(change('@2019-06-30', rows)).toBe('not-adjacent');
  });
});

describe('there is no change', () => {
  it('to the first period', () => {
    expect(change('2019', 'doi-che, 2019, cchc, 70, 100, bao-cao')).toBe('no-earlier-period');
  });

  it('to a period without a figure', () => {
    const rows = `
      doi-che, 2018, cchc, 70, 100, bao-cao
      doi-che, 2019, cchc, 71, 100, bao-cao`;
    expect(change('2020', rows)).toBe('no-earlier-period');
  });

  it('over a gap', () => {
    const rows = `
      doi-che, 2018, cchc, 70, 100, bao-cao
      doi-che, 2020, cchc, 71, 100, bao-cao`;
    expect(change('2020', rows)).toBe('not-adjacent');
  });

  it('over a break, even one between two quarters in between', () => {
    const years = `
      doi-che, 2017, cchc, 70, 100, bao-cao
      doi-che, 2018, cchc, 71, 100, bao-cao`;
    expect(change('2018', years)).toBe('series-broken');
    const quarters = `
      doi-che, 2017-Q2, cchc, 70, 100, bao-cao
      doi-che, 2017-Q4, cchc, 70, 100, bao-cao
      doi-che, 2018-Q1, cchc, 71, 100, bao-cao
      doi-che, 2018-Q2, cchc, 71, 100, bao-cao`;
    expect(change('2018-Q2', quarters)).toBe('series-broken');
  });

  it('of a figure that its source gives as more or about', () => {
    const rows = `
      doi-che, 2018, cchc, ~70, 100, bao-cao
      doi-che, 2019, cchc, 71,  100, bao-cao`;
    expect(change('2019', rows)).toBe('not-exact');
  });

  it('where two sources differ, before or after', () => {
    const rows = `
      doi-che, 2018, cchc, 70, 100, bao-cao
      doi-che, 2018, cchc, 72, 100, nien-giam
      doi-che, 2019, cchc, 73, 100, bao-cao
      doi-che, 2020, cchc, 74, 100, bao-cao`;
    expect(change('2019', rows)).toBe('sources-disagree');
    expect(change('2020', rows)).toBe(1);
  });

  it('of two places that are not of one ranking', () => {
    const changeOfPlace = (before: string, after: string) => {
      const dataset = datasetWith({
        national: `unit, period, index, rank, rank_of, status, note_vi, note_en, source
          ben-mo, 2018, quoc-gia, ${before}, bao-cao
          ben-mo, 2019, quoc-gia, ${after}, bao-cao`,
      });
      const [series] = toSeries(dataset, figuresOf(dataset, 'national.rank'));
      const found = series && changeTo(series, '2019');
      return found?.kind === 'none' ? found.because : found?.change.difference;
    };
    expect(changeOfPlace('44, 63,,,', '60, 61,,,')).toBe('ranked-otherwise');
    expect(changeOfPlace('44, 63,,,', '60, 63, derived, tính, computed')).toBe('ranked-otherwise');
    expect(changeOfPlace('44, 63,,,', '60, 63,,,')).toBe(16);
  });

  it('is not the answer where two sources print one figure to different digits', () => {
    const rows = `
      doi-che, 2018, cchc, 60.3093, 100, bao-cao
      doi-che, 2018, cchc, 60.31,   100, nien-giam
      doi-che, 2019, cchc, 61.31,   100, bao-cao`;
    expect(change('2019', rows)).toBe(1);
  });
});
