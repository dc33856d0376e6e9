import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The page of an indicator of the national index "cchc" over three years, with another maximum in each. */
function pageOf(indicator: IndicatorId) {
  const dataset = datasetWith({
    national: `unit,period,index,value,max,rank,rank_of
      ben-mo,2016,cchc,61,90,12,61
      ben-mo,2017,cchc,64,95,10,62
      ben-mo,2018,cchc,66,100,11,63`,
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return indicatorPage(siteOf(publication, 'vi'), indicator);
}

it('all figures are “other” figures only below some', () => {
  expect(pageOf('national.max').restTitle).toBe('Mọi số liệu');
  expect(pageOf('national.rank').restTitle).toBe('Mọi số liệu khác');
});

describe('what counts as a change', () => {
  it('is said at the head of the page', () => {
    expect(pageOf('national.value').reading).toBe(
      'Càng cao càng tốt. Chênh dưới 0,5% điểm tối đa, chúng tôi không gọi là tăng hay giảm.',
    );
    expect(pageOf('national.rank').reading).toContain('Số càng nhỏ càng tốt: hạng 1 là cao nhất.');
    expect(pageOf('national.rank').reading).toContain('Đổi từ 1 bậc trở lên');
  });

  it('parts of two national indices stand in two tables, each with its own years', () => {
    const dataset = datasetWith({
      indices: `id,parent,name_vi,name_en,short_vi,short_en,source
        khac,,Chỉ số khác,Other index,Khác,Other,nien-giam
        khac-phan,khac,Phần khác,Other part,Phần khác,Other part,nien-giam`,
      national: `unit,period,index,component,value
        ben-mo,2016,quoc-gia,quoc-gia-don,35
        ben-mo,2018,khac,khac-phan,4`,
    });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    const { rest } = indicatorPage(siteOf(publication, 'vi'), 'national.value');
    expect(rest.tables.map(({ columns }) => columns.length)).toEqual([2, 2]);
  });

  it('is told in days, of days', () => {
    const dataset = datasetWith({ cases: 'unit,period,days_taken\nso-nang,2018,6.0' });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    const page = indicatorPage(siteOf(publication, 'vi'), 'cases.days_taken');
    expect(page.reading).toContain('Chênh dưới 0,2 ngày, chúng tôi không gọi là tăng hay giảm.');
  });

  it('says by what, where a source names no maximum', () => {
    const dataset = datasetWith({ scores: 'unit,period,index,score\ndao-cau,2018,cchc,297.2' });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    expect(indicatorPage(siteOf(publication, 'vi'), 'scores.score').reading).toContain(
      'hoặc dưới 0,5% số trước nếu nguồn không nêu điểm tối đa',
    );
  });

  it('names no maximum of what has none: days are no score', () => {
    const dataset = datasetWith({ cases: 'unit,period,days_taken\ndao-cau,2019,6.1' });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    expect(indicatorPage(siteOf(publication, 'vi'), 'cases.days_taken').reading).toBe(
      'Càng thấp càng tốt. Chênh dưới 0,2 ngày, chúng tôi không gọi là tăng hay giảm.',
    );
  });
});

it('half of the cases in time is said to be neither good nor bad, with what has to be read beside it', () => {
  const dataset = datasetWith({
    cases:
      'unit,period,on_time_share,early_share,on_time_or_early_share\nso-nang,2018,0.12,99.88,100',
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const page = indicatorPage(siteOf(publication, 'vi'), 'cases.on_time_share');
  expect(page.reading).toContain(
    'Cao hay thấp không nói lên tốt xấu: hồ sơ trả trước hạn thường không tính ở đây.',
  );
  expect(page.beside).toEqual({
    label: 'Muốn biết có trả đúng hẹn không, xem “Tỷ lệ trước hạn và đúng hạn”.',
    href: '/chi-tieu/cases-on-time-or-early-share/',
  });
  expect(page.meaning.example).toBeNull();
});

it('a table whose rows are all of one field names it', () => {
  const dataset = datasetWith({
    cases: 'unit,period,field,late\nben-mo,2018,dat-dai,12\ndoi-che,2018,dat-dai,3',
  });
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const { rest } = indicatorPage(siteOf(publication, 'vi'), 'cases.late');
  expect(rest.tables.map(({ caption }) => caption)).toEqual(['Giải quyết trễ hạn: Đất đai']);
});

describe('what is drawn on the page of an indicator', () => {
  it('a value and a rank, each over its years', () => {
    for (const indicator of ['national.value', 'national.rank'] as const)
      expect(pageOf(indicator).charts).toMatchObject([{ kind: 'chart' }]);
  });

  it('nothing for what is given and not reached: a maximum, the number of those ranked', () => {
    for (const indicator of ['national.max', 'national.rank_of'] as const) {
      expect(pageOf(indicator).charts).toEqual([]);
      expect(pageOf(indicator).rest.tables).not.toEqual([]);
    }
  });
});
