import { describe, expect, it } from 'vitest';
import { isGap, type Gap, type Point } from '../../../src/charts/spec.ts';
import { unitsOverYears } from '../../../src/charts/makers/units-over-years.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { datasetWith } from '../../derive/dataset-with.ts';
import { contextWith } from '../context.ts';

/** A district of 2017 and after, and one that ended in 2017. */
const CHANGED = `id,kind,peer_group,name_vi,name_en,short_vi,short_en,valid_from,valid_to,parent,source
lang-chai,district,districts,Huyện Làng Chài,Làng Chài District,Làng Chài,Làng Chài,2017,,ben-mo,nien-giam
ben-cu,district,districts,Huyện Bến Cũ,Bến Cũ District,Bến Cũ,Bến Cũ,,2017,ben-mo,nien-giam`;

/** The chart of two districts: "dao-cau,2018,68,100" is unit, year, score and scale. */
function chartOf(...scores: string[]) {
  return chartWith([], ...scores);
}

/** The same, with units of which nothing was found. */
function chartWith(silent: readonly string[], ...scores: string[]) {
  const dataset = datasetWith({
    units: CHANGED,
    scores: `unit,period,index,score,max\n${scores.map((row) => row.replace(/(,\d{4}),/, '$1,cchc,')).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const all = toSeries(dataset, figuresOf(dataset, 'scores.score'));
  const units = ['dao-cau', 'doi-che', 'suoi-ngoc', 'lang-chai', 'ben-cu']
    .filter((unit) => silent.includes(unit) || scores.some((row) => row.startsWith(unit)))
    .map((unit) => ({ name: unit, series: all.find((series) => series.unit === unit) ?? null }));
  return unitsOverYears(context, 'diem', { label: 'Điểm', subject: 'các huyện' }, units);
}

describe('the units of a group over years', () => {
  it('in one year are a sentence', () => {
    expect(chartOf('dao-cau,2019,68,100')).toMatchObject({
      kind: 'sentence',
      sentence:
        'Điểm: chỉ tìm thấy số liệu của 1 đơn vị, và chỉ của năm 2019, nên không vẽ thành chuỗi',
    });
  });

  it('in two years are a slope', () => {
    expect(
      chartOf(
        'dao-cau,2018,60,100',
        'dao-cau,2019,68,100',
        'doi-che,2018,7,100',
        'doi-che,2019,8,100',
      ),
    ).toMatchObject({ spec: { form: 'slope' } });
  });

  it('in more years are lines over all of them, with what is missing', () => {
    expect(
      chartOf('dao-cau,2016,60,100', 'dao-cau,2019,68,100', 'doi-che,2019,71,100'),
    ).toMatchObject({
      spec: {
        form: 'line',
        message: 'Điểm năm 2019: từ 68 (dao-cau) đến 71 (doi-che)',
        categories: ['2016', '2017', '2018', '2019'],
      },
    });
  });

  it('take no line from the others for a unit of which nothing was found', () => {
    const years = ['2016', '2017', '2018'];
    const four = ['dao-cau', 'doi-che', 'suoi-ngoc', 'lang-chai'].flatMap((unit, index) =>
      (unit === 'lang-chai' ? years.slice(1) : years).map(
        (year) => `${unit},${year},${String(60 + index)},100`,
      ),
    );
    const made = chartWith(['ben-cu'], ...four);
    expect(made).toMatchObject({ spec: { form: 'line' } });
    expect(made?.kind === 'chart' && made.spec.series.map(({ label }) => label)).not.toContain(
      'ben-cu',
    );
  });

  it('share a break, marked once where it begins', () => {
    expect(
      chartOf(
        'dao-cau,2014,30,50',
        'dao-cau,2015,68,100',
        'doi-che,2014,40,50',
        'doi-che,2016,71,100',
      ),
    ).toMatchObject({
      spec: { breaks: [{ before: 1, label: 'thang điểm đổi từ 50 sang 100' }] },
    });
  });

  it('say of a year without a figure whether the unit was there at all', () => {
    const made = chartOf(
      'dao-cau,2016,60,100',
      'dao-cau,2018,68,100',
      'lang-chai,2018,71,100',
      'ben-cu,2016,50,100',
    );
    const missing =
      made?.kind === 'chart' && made.spec.series.map(({ points }) => points.map(wordsOfGap));
    expect(missing).toEqual([
      [null, 'chưa tìm thấy', null],
      ['đơn vị chưa có', 'chưa tìm thấy', null],
      [null, 'chưa tìm thấy', 'đơn vị không còn'],
    ]);
  });

  it('as panels say of each unit how many figures are missing while it was there', () => {
    const made = chartOf(
      ...['2016', '2017', '2018'].flatMap((year) => [
        `doi-che,${year},70,100`,
        `suoi-ngoc,${year},75,100`,
      ]),
      ...['dao-cau,2016,60,100', 'dao-cau,2018,68,100'],
      ...['lang-chai,2017,71,100', 'lang-chai,2018,72,100'],
      ...['ben-cu,2016,50,100', 'ben-cu,2017,51,100'],
    );
    expect(made).toMatchObject({ spec: { form: 'multiples' } });
    expect(made?.kind === 'chart' && made.spec.description).toBe(
      'dao-cau: từ 60 (2016) đến 68 (2018), thiếu số liệu của 1 kỳ. doi-che: từ 70 (2016) đến 70 (2018). ' +
        'suoi-ngoc: từ 75 (2016) đến 75 (2018). lang-chai: từ 71 (2017) đến 72 (2018). ben-cu: từ 50 (2016) đến 51 (2017).',
    );
  });
});

describe('several indices of one unit', () => {
  const panelsOf = (...national: string[]) => {
    const context = contextWith({
      indices:
        'id,name_vi,name_en,short_vi,short_en,source\nso-hoa,Chuyển đổi số,Digital,DTI,DTI,nien-giam',
      national: `unit,period,index,value,max\n${national.map((row) => `ben-mo,${row}`).join('\n')}`,
    });
    const found = figuresOf(context.dataset, 'national.value');
    const lines = toSeries(context.dataset, found).map((series) => ({
      name: series.dimensions.index ?? '',
      series,
    }));
    const words = { label: 'Điểm chỉ số', subject: 'tỉnh Bến Mơ' };
    return unitsOverYears(context, 'chi-so', words, lines, true);
  };

  it('of different scales are never set in one order, nor on one axis', () => {
    const made = panelsOf(
      ...['2017,quoc-gia,35,60', '2018,quoc-gia,42,80', '2017,so-hoa,0.36,1', '2018,so-hoa,0.73,1'],
    );
    expect(made).toMatchObject({
      spec: {
        form: 'multiples',
        message: 'Điểm chỉ số của tỉnh Bến Mơ: 2 chỉ số, mỗi chỉ số một thang',
        scales: [
          { lowest: 0, highest: 80 },
          { lowest: 0, highest: 1 },
        ],
      },
    });
  });

  it('say once what breaks all of them, and with its name what breaks one', () => {
    const breaksIn = (ofSecond: string) => {
      const context = contextWith({
        indices:
          'id,name_vi,name_en,short_vi,short_en,source\nso-hoa,Chuyển đổi số,Digital,DTI,DTI,nien-giam',
        national: `unit,period,index,rank,rank_of
          ben-mo,2017,quoc-gia,20,63\nben-mo,2018,quoc-gia,10,34
          ben-mo,2017,so-hoa,30,63\nben-mo,2018,so-hoa,20,${ofSecond}`,
      });
      const lines = toSeries(context.dataset, figuresOf(context.dataset, 'national.rank')).map(
        (series) => ({ name: series.dimensions.index ?? '', series }),
      );
      const words = { label: 'Hạng', subject: 'tỉnh Bến Mơ' };
      const made = unitsOverYears(context, 'hang', words, lines, true);
      return made?.kind === 'chart' ? made.spec.breaks : [];
    };
    expect(breaksIn('34')).toEqual([{ before: 1, label: 'xếp hạng trong 34, trước đó trong 63' }]);
    expect(breaksIn('63')).toEqual([
      { before: 1, label: 'quoc-gia: xếp hạng trong 34, trước đó trong 63', of: 'unit-1' },
    ]);
  });

  it('of one scale share it', () => {
    const made = panelsOf(
      ...['2017,quoc-gia,35,100', '2018,quoc-gia,42,100'],
      ...['2017,so-hoa,36,100', '2018,so-hoa,73,100'],
    );
    expect(made?.kind === 'chart' && made.spec).not.toHaveProperty('scales');
  });
});

function wordsOfGap(point: Point | Gap): string | null {
  return isGap(point) ? point.missing : null;
}
