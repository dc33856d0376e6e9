import { describe, expect, it } from 'vitest';
import { conflicts } from '../../src/derive/conflicts.ts';
import { measuresIn } from '../../src/derive/comparable.ts';
import { headline } from '../../src/derive/headline.ts';
import { rankPeers } from '../../src/derive/rank.ts';
import { figuresOf } from '../../src/derive/select.ts';
import { toSeries } from '../../src/derive/series.ts';
import { datasetWith } from './dataset-with.ts';

/** A plan of 900 procedures that was published after the count of 700, and a neighbour that has 800. */
const dataset = datasetWith({
  procedures: `
    unit,    period,      announced, status,  source
    doi-che, @2019-06-30, 700,       ,        bao-cao
    doi-che, @2019-06-30, 900,       planned, nien-giam
    doi-che, @2019-12-31, 950,       planned, nien-giam
    dao-cau, @2019-06-30, 800,       ,        bao-cao`,
});
const figures = figuresOf(dataset, 'procedures.announced');

describe('what is planned', () => {
  it('heads no page, however late it was said', () => {
    const own = dataset.statements.filter(({ unit }) => unit === 'doi-che');
    expect(headline(dataset, own, 'procedures.announced')?.raw).toBe('700');
  });

  it('does not contradict what was done', () => {
    expect(conflicts(dataset)).toEqual([]);
  });

  it('is a series of its own', () => {
    const series = toSeries(dataset, figures).map(({ unit, status, points }) => {
      const values = points.flatMap(({ figures }) => figures.map(({ raw }) => raw));
      return `${unit}, ${status}: ${values.join(', ')}`;
    });
    expect(series).toEqual([
      'dao-cau, final: 800',
      'doi-che, final: 700',
      'doi-che, planned: 900, 950',
    ]);
  });

  it('has no place among peers', () => {
    const plans = figures.filter(({ statement }) => statement.source === 'nien-giam');
    const { ranked, unranked } = rankPeers(plans, ['doi-che', 'dao-cau'], 'higher');
    expect(ranked).toEqual([]);
    expect(unranked).toEqual(['doi-che', 'dao-cau']);
  });

  it('is not offered to be compared', () => {
    const compared = measuresIn(dataset).flatMap((measure) => measure.figures);
    expect(compared.map(({ raw }) => raw).toSorted()).toEqual(['700', '800']);
  });
});
