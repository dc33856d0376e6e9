import { describe, expect, it } from 'vitest';
import { heatTable } from '../../../src/charts/makers/heat-table.ts';
import { figuresOf } from '../../../src/derive/select.ts';
import { toSeries } from '../../../src/derive/series.ts';
import { formatsFor } from '../../../src/i18n/format.ts';
import { stringsFor } from '../../../src/i18n/strings.ts';
import { contextWith } from '../context.ts';
import { datasetWith } from '../../derive/dataset-with.ts';

/** The table of two districts: "dao-cau,2018,68,good,1" is unit, year, score, class and rank. */
function tableOf(column: 'score' | 'class' | 'rank', ...scores: string[]) {
  const dataset = datasetWith({
    scores: `unit,period,index,score,class,rank,status\n${scores.map((row) => row.replace(/(,\d{4}),/, '$1,cchc,')).join('\n')}`,
  });
  const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
  const all = toSeries(dataset, figuresOf(dataset, `scores.${column}`));
  const units = ['dao-cau', 'doi-che'].map((unit) => ({
    name: unit,
    series: all.find((series) => series.unit === unit) ?? null,
  }));
  return heatTable(context, 'diem', { label: 'Điểm', subject: 'các huyện' }, units);
}

describe('a table of units and years', () => {
  it('has the printed figure in every cell, and words where it is missing', () => {
    expect(tableOf('score', 'dao-cau,2015,68,,,', 'dao-cau,2017,70.5,,,provisional')).toEqual({
      kind: 'table',
      table: {
        id: 'diem',
        caption: 'Điểm, các huyện, 2015 – 2017',
        sourceLine: expect.stringMatching(/^Nguồn: /) as string,
        sample: 'DỮ LIỆU MẪU',
        columns: ['2015', '2016', '2017'],
        rows: [
          {
            header: 'dao-cau',
            cells: [
              {
                text: '68',
                step: 0,
                caveat: null,
                figure: { id: expect.any(String) as string, raw: '68' },
              },
              { missing: 'chưa tìm thấy' },
              {
                text: '70,5',
                step: 4,
                caveat: 'tạm thời',
                figure: { id: expect.any(String) as string, raw: '70.5' },
              },
            ],
          },
          {
            header: 'doi-che',
            cells: [
              { missing: 'chưa tìm thấy' },
              { missing: 'chưa tìm thấy' },
              { missing: 'chưa tìm thấy' },
            ],
          },
        ],
        breaks: [],
        key: [
          { step: 0, words: '68' },
          { step: 4, words: '70,5' },
        ],
      },
    });
  });

  it('is shaded by the figures of all tables beside it', () => {
    const dataset = datasetWith({
      scores:
        'unit,period,index,score\ndao-cau,2017,cchc,60\ndao-cau,2018,cchc,62\nso-nang,2018,cchc,100',
    });
    const context = { dataset, locale: 'vi', t: stringsFor('vi'), f: formatsFor('vi') } as const;
    const all = toSeries(dataset, figuresOf(dataset, 'scores.score')).map((series) => ({
      name: series.unit,
      series,
    }));
    const own = all.filter(({ name }) => name === 'dao-cau');
    const words = { label: 'Điểm', subject: 'các huyện' };
    expect(heatTable(context, 'diem', words, own, all)).toMatchObject({
      table: {
        rows: [{ cells: [{ step: 0 }, { step: 0 }] }],
        key: [{ step: 0, words: '60 – 62' }],
      },
    });
  });

  it('of classes is stepped by class', () => {
    expect(tableOf('class', 'dao-cau,2017,,excellent,,', 'doi-che,2017,,average,,')).toMatchObject({
      table: {
        rows: [{ cells: [{ text: 'xuất sắc', step: 4 }] }, { cells: [{ step: 1 }] }],
        key: [
          { step: 1, words: 'trung bình' },
          { step: 4, words: 'xuất sắc' },
        ],
      },
    });
  });

  it('of ranks is darkest at the first place', () => {
    expect(tableOf('rank', 'dao-cau,2017,,,1,', 'doi-che,2017,,,2,')).toMatchObject({
      table: { rows: [{ cells: [{ step: 4 }] }, { cells: [{ step: 0 }] }] },
    });
  });

  it('marks a break between columns', () => {
    expect(tableOf('score', 'dao-cau,2017,68,,,', 'dao-cau,2018,70,,,')).toMatchObject({
      table: { breaks: [{ before: 1, label: 'bộ tiêu chí mới' }] },
    });
  });

  it('of one figure is a sentence, of none nothing', () => {
    expect(tableOf('score', 'dao-cau,2017,68,,,')).toMatchObject({ kind: 'sentence' });
    expect(tableOf('rank', 'dao-cau,2017,68,,,')).toBeNull();
  });

  it('compares no bounded figure: it has its words, but no shade and no part in the key', () => {
    expect(
      tableOf('score', 'dao-cau,2016,60,,,', 'dao-cau,2017,70,,,', 'doi-che,2017,>50,,,'),
    ).toMatchObject({
      table: {
        rows: [
          { cells: [{ step: 0 }, { step: 4 }] },
          { cells: [{}, { text: 'hơn 50', step: null, caveat: 'nguồn chỉ nói áng chừng' }] },
        ],
        key: [
          { step: 0, words: '60' },
          { step: 4, words: '70' },
        ],
      },
    });
  });

  it('has in its key the least and the most of each shade', () => {
    const years = Array.from(
      { length: 10 },
      (_, index) => `dao-cau,${String(2010 + index)},${String(index + 1)},,,`,
    );
    expect(tableOf('score', ...years)).toMatchObject({
      table: {
        key: ['1 – 2', '3 – 4', '5 – 6', '7 – 8', '9 – 10'].map((words, step) => ({ step, words })),
      },
    });
  });
});

it('a share of more than its whole is shown, but sets no scale', () => {
  const context = contextWith({
    procedures: `unit,period,announced,one_stop
      dao-cau,2018,100,80
      dao-cau,2019,100,90
      doi-che,2018,100,85
      doi-che,2019,100,105`,
  });
  const all = toSeries(context.dataset, figuresOf(context.dataset, 'procedures.one_stop'));
  const units = all.map((series) => ({ name: series.unit, series }));
  const words = { label: 'Qua một cửa', subject: 'các huyện' };
  const made = heatTable(context, 'mot-cua', words, units);
  const rows = made?.kind === 'table' ? made.table.rows : [];
  const steps = rows.map(({ cells }) => cells.map((cell) => ('step' in cell ? cell.step : 'gap')));
  expect(steps).toEqual([
    [0, 4],
    [2, null],
  ]);
});
