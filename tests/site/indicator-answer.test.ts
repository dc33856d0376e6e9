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
