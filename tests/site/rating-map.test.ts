import { describe, expect, it } from 'vitest';
import { ratingMap } from '../../src/site/parts/tiles/rating-map.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

describe('the map of ratings', () => {
  const dataset = datasetWith({
    scores: `
      unit,period,index,score,class,status
      dao-cau,2018,cchc,91,excellent,provisional
      doi-che,2018,cchc,,good,`,
  });
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );

  it('has class and score on one tile, in the colour of the class', () => {
    const tiles = ratingMap(site, 'cchc', 2018)?.tiles.map(({ values, remarks, tone }) => [
      values.map(({ text }) => text),
      remarks,
      tone,
    ]);
    expect(tiles).toEqual([
      [['xuất sắc', '91'], ['tạm thời'], 'excellent'],
      [['tốt'], [], 'good'],
      [[], ['chưa tìm thấy'], 'none'],
    ]);
  });

  it('names no source where nothing is rated', () => {
    expect(ratingMap(site, 'cchc', 2017)?.sourceLine).toBeNull();
  });
});
