import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/charts/makers/change-between.ts';
import { parsePeriod } from '../../../src/data/period.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The chart of two districts from 2018 to 2019: "dao-cau,2018,68,100" is unit, year, score and scale. */
function chartOf(...scores: string[]) {
  const dataset = datasetWith({
    scores: `unit,period,index,score,max\n${scores.map((row) => row.replace(/(,\d{4}),/, '$1,cchc,')).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const all = toSeries(dataset, figuresOf(dataset, 'scores.score'));
  const units = ['dao-cau', 'doi-che'].map((unit) => ({
    name: unit,
    series: all.find((series) => series.unit === unit) ?? null,
  }));
  const words = { label: 'Điểm', subject: 'các huyện' };
  return changeBetween(context, 'doi', words, [year('2018'), year('2019')], units);
}

function year(raw: string) {
  const reading = parsePeriod(raw);
  if (!reading.ok) throw new Error(raw);
  return reading.period;
}

const CAU = ['dao-cau,2018,68,100', 'dao-cau,2019,71.5,100'];

describe('the change between two years', () => {
  it('of several units is drawn, and the message counts who went up and down', () => {
    expect(chartOf(...CAU, 'doi-che,2018,80,100', 'doi-che,2019,79,100')).toMatchObject({
      spec: {
        message:
          'Từ 2018 đến 2019: trong 2 đơn vị so được, 1 tăng, 1 giảm; dao-cau đổi nhiều nhất (68 → 71,5)',
        drawn: ['named', 'named'],
        apart: [],
      },
    });
  });

  it('of one unit is a sentence', () => {
    expect(chartOf(...CAU, 'doi-che,2018,80,100')).toMatchObject({ kind: 'sentence' });
  });

  it('of none is nothing', () => {
    expect(chartOf('dao-cau,2018,68,100', 'doi-che,2019,80,100')).toBeNull();
  });

  it('is not drawn where the scale changed in between', () => {
    expect(chartOf(...CAU, 'doi-che,2018,40,50', 'doi-che,2019,79,100')).toMatchObject({
      kind: 'sentence',
    });
  });
});
