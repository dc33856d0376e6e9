import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '../../src/data/tables.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { indicatorPage } from '../../src/site/pages/indicator/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** The first words of the page of an indicator. */
function answer(indicator: IndicatorId, tables: Record<string, string>, locale: Locale = 'vi') {
  const dataset = datasetWith(tables);
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const { whole, units } = indicatorPage(siteOf(publication, locale), indicator).answer;
  return { whole: whole && `${whole.before}${whole.figure.value}${whole.after}`, units };
}

const CASES = `unit,period,field,resolved,total
  ben-mo,2017,,900,1000
  ben-mo,2018,,1200,1300
  doi-che,2018,,70,80
  so-nang,2019,,30,40`;

describe('the first sentences of the page of an indicator', () => {
  it('give the latest figure of the whole province, what it is part of, and how many units have their own', () => {
    expect(answer('cases.resolved', { cases: CASES })).toMatchInlineSnapshot(`
      {
        "units": "Có số liệu riêng của 2 đơn vị trong 2 năm, gần nhất là năm 2019.",
        "whole": "Tỉnh Bến Mơ, năm 2018: 1.200 hồ sơ trong 1.300 (tổng số hồ sơ), 92,31%.",
      }
    `);
  });

  it('say it in English', () => {
    expect(answer('cases.resolved', { cases: CASES }, 'en')).toMatchInlineSnapshot(`
      {
        "units": "2 units have figures of their own in 2 years, most recently in 2019.",
        "whole": "Bến Mơ Province, 2018: 1,200 cases of 1,300 (all cases), 92.31%.",
      }
    `);
  });

  it('give the latest of each national index: no one of them answers for the others', () => {
    const national = `unit,period,index,component,rank,rank_of,status,note_vi,note_en
      ben-mo,2018,par-index,,40,63,,,
      ben-mo,2019,quoc-gia,,50,61,derived,Tính lại.,Computed.
      ben-mo,2019,quoc-gia,quoc-gia-don,9,61,,,
      ben-mo,2018,quoc-gia,,44,63,,,`;
    const dataset = datasetWith({ national });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    const { whole, ranges } = indicatorPage(siteOf(publication, 'vi'), 'national.rank').answer;
    expect(whole).toBeNull();
    expect(ranges).toBe(
      'Con số gần nhất tìm thấy của từng chỉ số. Tỉnh Bến Mơ: 50/61 (Quốc gia, 2019, suy ra) và 40/63 (PAR INDEX, 2018).',
    );
  });

  it('name the unit that alone has figures of its own', () => {
    expect(answer('scores.score', { scores: 'unit,period,index,score\ndao-cau,2018,cchc,297.2' }))
      .toMatchInlineSnapshot(`
      {
        "units": "Chỉ một đơn vị có số liệu riêng: huyện Đảo Câu, năm 2018.",
        "whole": null,
      }
    `);
  });

  it('say of whom only a part is told, and never that one unit alone has figures then', () => {
    const cases = `unit,period,field,resolved,total
      so-nang,2019,,30,40
      doi-che,2018,dat-dai,70,80`;
    expect(answer('cases.resolved', { cases }).units).toBe(
      'Chỉ một đơn vị có số liệu tính chung: Sở Nắng, năm 2019. Còn 1 đơn vị chỉ có số liệu trong phạm vi hẹp hơn, như một lĩnh vực hay một bộ phận: huyện Đồi Chè (2018).',
    );
  });

  it('say of half of the cases in time what the other half is', () => {
    const cases = 'unit,period,on_time,early,resolved\nben-mo,2018,10,85,100';
    expect(answer('cases.on_time', { cases }).whole).toBe(
      'Tỉnh Bến Mơ, năm 2018: 10 hồ sơ trong 100 (đã giải quyết), 10,00%. Cùng dòng nguồn ấy, giải quyết trước hạn: 85.',
    );
    const shares = 'unit,period,on_time_share,early_share\nben-mo,2018,10,85';
    expect(answer('cases.on_time_share', { cases: shares }).whole).toBe(
      'Tỉnh Bến Mơ, năm 2018: 10%. Cùng dòng nguồn ấy, tỷ lệ trước hạn: 85%.',
    );
  });

  it('never take a part for the whole: of one field alone nothing is said', () => {
    expect(
      answer('cases.resolved', {
        cases: 'unit,period,field,resolved,total\nben-mo,2018,dat-dai,12,20',
      }),
    ).toEqual({ whole: null, units: null });
  });
});

describe('where there is no figure of the whole province', () => {
  const names = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu'];
  const units = [
    'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
    ...names.map((name, at) =>
      [`xa-${String(at + 1)}`, 'commune', 'communes', ...Array<string>(4).fill(name)].join(),
    ),
  ].join('\n');
  const rangesOf = (
    scores: readonly string[],
    indicator: IndicatorId = 'scores.score',
    locale: Locale = 'vi',
  ) => {
    const rows = scores.map((score, at) => `xa-${String(at + 1)},2018,cchc,${score}`);
    const column = indicator.replace('scores.', '');
    const dataset = datasetWith({
      units,
      scores: [`unit,period,index,${column}`, ...rows].join('\n'),
    });
    const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
    return indicatorPage(siteOf(publication, locale), indicator).answer.ranges;
  };

  it('the answer is from what to what the units of a group range, and of how many they are', () => {
    const scores = ['70', '90', '85', '70', '60.5'];
    expect(rangesOf(scores)).toBe(
      'Năm 2018, theo CCHC: 5 trong 6 xã, phường, đặc khu, từ 60,5 (Năm) đến 90 (Hai).',
    );
    expect(rangesOf(scores, 'scores.score', 'en')).toBe(
      'In 2018, by the Reform: 5 of 6 communes, wards and special zones, from 60.5 (Năm) to 90 (Hai).',
    );
  });

  it('of all of them without that, and with both names where two share an end', () => {
    expect(rangesOf(['70', '90', '85', '70', '60.5', '60.5'])).toBe(
      'Năm 2018, theo CCHC: 6 xã, phường, đặc khu, từ 60,5 (Năm và Sáu) đến 90 (Hai).',
    );
  });

  it('nothing is said of few, of equals, or of figures that are bounds', () => {
    expect(rangesOf(['70', '90', '85', '70'])).toBeNull();
    expect(rangesOf(['70', '70', '70', '70', '70'])).toBeNull();
    expect(rangesOf(['70', '90', '85', '70', '<60'])).toBeNull();
  });

  it('nor of places, which are told by the places between them', () => {
    expect(rangesOf(['1', '2', '3', '4', '5'], 'scores.rank')).toBeNull();
  });
});
