import { describe, expect, it } from 'vitest';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function pageOf(sheets: Parameters<typeof datasetWith>[0]) {
  const dataset = datasetWith(sheets);
  return yearPage(
    siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi'),
    2019,
  );
}

const scores = 'unit,period,index,score\ndao-cau,2019,cchc,81';

describe('the page of a year', () => {
  it('shows what is told of one unit, apart from what its leagues show', () => {
    const { cases, others } = pageOf({
      scores,
      cases: 'unit,period,field,resolved\nso-gio,2019,dat-dai,14',
      offices: 'unit,period,counters\nso-gio,2019,6',
    });
    expect(cases.tables.map(({ caption }) => caption)).toEqual(['Hồ sơ: Sở Gió, Đất đai']);
    expect(others.units.map(({ caption }) => caption)).toEqual(['Bộ phận một cửa: Sở Gió']);
  });

  it('folds what is told of single units where it is more than three rows', () => {
    const row = (period: string) => `so-gio,${period},dat-dai,14`;
    const of = (...periods: string[]) =>
      pageOf({ scores, cases: ['unit,period,field,resolved', ...periods.map(row)].join('\n') })
        .cases;
    expect(of('2019-Q1', '2019-Q2', '2019-Q3')).toMatchObject({ folded: [] });
    const many = of('2019-Q1', '2019-Q2', '2019-Q3', '2019-Q4');
    expect(many.tables).toEqual([]);
    expect(many.folded.flatMap(({ rows }) => rows)).not.toEqual([]);
  });

  it('shows all that is known of a unit that stands alone in its league', () => {
    const cases = 'unit,period,resolved,late\nso-gio,2019-Q1,14,2';
    expect(pageOf({ scores, cases }).cases.tables.map(({ caption }) => caption)).toEqual([
      'Hồ sơ: Sở Gió, quý I năm 2019',
    ]);
  });

  it('opens with a count of one field where no other is known, and calls it so', () => {
    const field = 'ben-mo,@2019-03,dat-dai,6314';
    const all = 'ben-mo,2019,,9000';
    const of = (...rows: string[]) =>
      pageOf({ scores, cases: ['unit,period,field,late', ...rows].join('\n') });
    expect(of(field).sentences[0]).toBe(
      'Tính đến tháng 3/2019, tỉnh Bến Mơ có 6.314 hồ sơ trễ hạn về đất đai.',
    );
    expect(of(field).cases.tables).toHaveLength(1);
    expect(of(field, all).sentences).toEqual(['Năm 2019, tỉnh Bến Mơ có 9.000 hồ sơ trễ hạn.']);
  });

  it('says how many of a group have each class while hardly any is known by name', () => {
    const classes = 'unit,period,index,excellent,good\ncap-huyen,2019,cchc,2,1';
    const rated = 'unit,period,index,score,class\ndao-cau,2019,cchc,91,excellent';
    const page = pageOf({ scores: rated, classes });
    expect(page.sentences).toContain(
      'Năm 2019, theo CCHC, trong 3 huyện, thị xã, thành phố có 2 xếp loại xuất sắc và 1 xếp loại tốt; mới biết xếp loại của Đảo Câu.',
    );
    expect(page.others.tables.map(({ caption }) => caption)).toEqual([
      'Số đơn vị theo xếp loại: Cấp huyện, CCHC',
    ]);
  });

  it('says once that no unit states its one-stop, naming the kinds of units that there were', () => {
    expect(pageOf({ scores }).oneStop.missing).toBe(
      'Chưa tìm thấy tài liệu nào công bố số thủ tục qua một cửa của từng sở, từng đơn vị cấp huyện năm 2019.',
    );
  });

  it('answers with what is known where nothing is known of the whole province', () => {
    expect(pageOf({ scores }).sentences).toEqual([
      'Năm 2019, chưa tìm thấy số liệu nào của cả tỉnh Bến Mơ.',
      'Có số liệu riêng của 1 đơn vị: 1 huyện, thị xã, thành phố.',
    ]);
  });

  it('opens with figures of the province where there are some, and leads to all of them and to the files', () => {
    const { sentences, onward } = pageOf({
      scores: 'unit,period,index,rank\n',
      national: 'unit,period,index,rank,rank_of\nben-mo,2019,cchc,12,63',
    });
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain('đứng thứ 12 trong 63');
    expect(onward.map(({ href }) => href)).toEqual([
      '/2019/ben-mo/',
      '/2019/bao-chi/',
      '/du-lieu/2019/',
    ]);
  });

  it('does not say so where one does', () => {
    const page = pageOf({ scores, procedures: 'unit,period,one_stop\ndao-cau,@2019-06-30,52' });
    expect(page.oneStop.missing).toBeNull();
  });

  it('has the table of a chart on the page of the chart where a league shows the same units', () => {
    const counted = `unit,period,announced,one_stop
      dao-cau,@2019-12-31,100,90
      doi-che,@2019-12-31,100,80`;
    const page = pageOf({ procedures: counted });
    expect(page.leagues.map(({ group }) => group)).toEqual(['districts']);
    expect(page.oneStop.charts).toMatchObject([
      { kind: 'chart', table: '/nhung/mot-cua_districts_den-2019-12-31/' },
    ]);
  });
});
