import { describe, expect, it } from 'vitest';
import { changeBetween } from '../../../src/charts/makers/change-between.ts';
import { parsePeriod } from '../../../src/data/period.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The chart of the districts named from 2018 to 2019: "dao-cau,2018,68,100" is unit, year, score and scale. */
function chartOf(...scores: string[]) {
  const dataset = datasetWith({
    scores: `unit,period,index,score,max\n${scores.map((row) => row.replace(/(,\d{4}),/, '$1,cchc,')).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const all = toSeries(dataset, figuresOf(dataset, 'scores.score'));
  const named = ['dao-cau', 'doi-che', 'suoi-ngoc'].filter((unit) =>
    scores.some((row) => row.startsWith(unit)),
  );
  const units = named.map((unit) => ({
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
        drawn: ['up', 'down'],
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

  it('of two is a sentence where the scale of one changed in between', () => {
    expect(chartOf(...CAU, 'doi-che,2018,40,50', 'doi-che,2019,79,100')).toMatchObject({
      kind: 'sentence',
    });
  });

  it('is not drawn from a bounded end, and the words say so', () => {
    const made = chartOf(
      ...CAU,
      ...['doi-che,2018,80,100', 'doi-che,2019,79,100'],
      ...['suoi-ngoc,2018,>10,100', 'suoi-ngoc,2019,90,100'],
    );
    expect(made).toMatchObject({
      spec: {
        message:
          'Từ 2018 đến 2019: trong 2 đơn vị so được, 1 tăng, 1 giảm; dao-cau đổi nhiều nhất (68 → 71,5)',
        drawn: ['up', 'down', 'not'],
        apart: ['Không vẽ vì nguồn chỉ nói khoảng: suoi-ngoc (hơn 10 → 90).'],
      },
    });
  });

  it('says of each that is not drawn which end is missing or what broke in between', () => {
    const both = ['doi-che,2018,80,100', 'doi-che,2019,79,100'];
    expect(chartOf(...CAU, ...both, 'suoi-ngoc,2019,90,100')).toMatchObject({
      spec: { apart: ['Không vẽ vì không có số liệu 2018: suoi-ngoc (2019: 90).'] },
    });
    expect(chartOf(...CAU, ...both, 'suoi-ngoc,2018,90,100')).toMatchObject({
      spec: { apart: ['Không vẽ vì không có số liệu 2019: suoi-ngoc (2018: 90).'] },
    });
    expect(chartOf(...CAU, ...both, 'suoi-ngoc,2018,40,50', 'suoi-ngoc,2019,90,100')).toMatchObject(
      {
        spec: {
          apart: ['Không vẽ vì hai đầu không so được (thang điểm đổi từ 50 sang 100): suoi-ngoc.'],
        },
      },
    );
  });

  it('names nobody who changed most where two changed alike, whatever binary fractions say', () => {
    expect(
      chartOf(
        ...['dao-cau,2018,10.0,100', 'dao-cau,2019,11.1,100'],
        ...['doi-che,2018,68.0,100', 'doi-che,2019,69.1,100'],
      ),
    ).toMatchObject({
      spec: { message: 'Từ 2018 đến 2019: cả 2 đơn vị so được đều tăng' },
    });
  });

  it('counts those apart that moved by less than the threshold of the measure, and says which it is', () => {
    const close = ['doi-che,2018,80.0,100', 'doi-che,2019,79.6,100'];
    expect(chartOf(...CAU, ...close)).toMatchObject({
      spec: {
        message:
          'Từ 2018 đến 2019: trong 2 đơn vị so được, 1 tăng, 1 gần như không đổi (chênh dưới 0,5% điểm tối đa); dao-cau đổi nhiều nhất (68 → 71,5)',
        drawn: ['up', 'about'],
      },
    });
    expect(chartOf(...close, 'suoi-ngoc,2018,70,100', 'suoi-ngoc,2019,70,100')).toMatchObject({
      spec: {
        message:
          'Từ 2018 đến 2019: cả 2 đơn vị so được đều gần như không đổi (chênh dưới 0,5% điểm tối đa)',
      },
    });
  });

  it('says when nothing changed', () => {
    expect(
      chartOf(
        ...['dao-cau,2018,68,100', 'dao-cau,2019,68,100'],
        ...['doi-che,2018,70,100', 'doi-che,2019,70,100'],
      ),
    ).toMatchObject({
      spec: {
        message: 'Từ 2018 đến 2019: cả 2 đơn vị so được đều không đổi',
        description: 'dao-cau: từ 68 đến 68. doi-che: từ 70 đến 70.',
      },
    });
  });
});
