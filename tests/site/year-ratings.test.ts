import { describe, expect, it } from 'vitest';
import { ratingPlans } from '../../src/site/pages/year/charts.ts';
import { makeCharts } from '../../src/site/parts/chart/chart-plan.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The charts of scores of Bến Mơ in 2019, by what they are called. */
function chartsOf(...scores: string[]) {
  const dataset = datasetWith({ scores: ['unit,period,index,score,max', ...scores].join('\n') });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const made = makeCharts(ratingPlans(siteOf(publication, 'vi'), 'cchc', 2019));
  return new Map(made.flatMap((one) => (one.kind === 'chart' ? [[one.spec.id, one.spec]] : [])));
}

const BOTH_YEARS = [
  'dao-cau,2018,cchc,60,100',
  'dao-cau,2019,cchc,68,100',
  'doi-che,2018,cchc,72,100',
  'doi-che,2019,cchc,70,100',
];

describe('the scores of a group beside those of the year before', () => {
  it('are a slope, with who has no score in one of the years in words', () => {
    const chart = chartsOf(...BOTH_YEARS, 'suoi-ngoc,2019,cchc,81,100').get(
      'thay-doi_districts_cchc_2019',
    );
    expect(chart).toMatchObject({
      message:
        'Từ 2018 đến 2019: trong 2 đơn vị so được, 1 tăng, 1 giảm; Đảo Câu đổi nhiều nhất (60 → 68)',
      form: 'slope',
      apart: ['Không vẽ vì không có số liệu 2018: Suối Ngọc (2019: 81).'],
    });
  });

  it('are nothing where only one unit has both', () => {
    expect(chartsOf(...BOTH_YEARS.slice(0, 3)).has('thay-doi_districts_cchc_2019')).toBe(false);
  });

  it('are nothing in the first year', () => {
    const first = BOTH_YEARS.filter((row) => row.includes('2019'));
    expect(chartsOf(...first).has('thay-doi_districts_cchc_2019')).toBe(false);
  });
});
