import { describe, expect, it } from 'vitest';
import { homePage } from '../../src/site/pages/home/model.ts';
import { oneStopPage } from '../../src/site/pages/one-stop/model.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { headlines } from '../../src/site/parts/figure/headline-view.ts';
import type { FigureView } from '../../src/site/parts/figure/view.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

/** A dense province: beside the figures of all of it, later ones of one field and of one scope. */
const dataset = datasetWith({
  procedures: `
    unit,period,field,scope,scope_en,announced,one_stop,at_centre
    ben-mo,@2019-06-30,,,,300,240,
    doi-che,@2019-12-31,,,,,,43
    ben-mo,@2019-12-31,dat-dai,,,52,50,
    ben-mo,@2019-12-31,,trên mạng,online,40,30,`,
  cases: `
    unit,period,field,scope,scope_en,mechanism,mechanism_en,resolved,on_time_or_early,late,pending,pending_overdue
    ben-mo,2019-Q2,,,,theo cơ chế một cửa,one-stop,900,880,20,60,15
    ben-mo,2019-Q4,dat-dai,,,,,90,80,10,,
    ben-mo,2019-Q4,,trên mạng,online,,,70,65,5,,`,
  national: `
    unit,period,index,value,rank
    ben-mo,2019,cchc,,9
    ben-mo,2019,quoc-gia,,20`,
  classes: `
    unit,period,index,scored,excellent
    cap-huyen,2019,cchc,3,1
    ben-mo,2019,cchc,3,2`,
  scores: `
    unit,period,index,score
    dao-cau,2019,cchc,81`,
});
const site = siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');

it('a share of ours stands with the one that the source prints, where it prints another', () => {
  const off = siteOf(
    {
      dataset: datasetWith({
        cases:
          'unit,period,resolved,on_time_or_early,late,pending,pending_overdue,pending_overdue_share\nben-mo,2019,900,880,20,60,15,8.02',
      }),
      editions: [],
      corrections: [],
      sealed: new Map(),
      open: [],
    },
    'vi',
  );
  const overdue = homePage(off).answers[1]?.figures[1];
  expect(overdue?.denominator).toBe(
    'trong 60 (đang giải quyết), 25,00% (chúng tôi tính; nguồn in 8,02%)',
  );
  expect(overdue?.chips.map(({ label }) => label)).toEqual(['tỷ lệ in không khớp']);
});

function shown(figures: readonly FigureView[]): string[] {
  return figures.map(({ label, value, context }) => `${label}: ${value} (${context})`);
}

describe('figures of the whole unit, with the part of the year that they are of, head', () => {
  it('the page of a year', () => {
    expect(shown(yearPage(site, 2019).keyFigures)).toEqual([
      'Thủ tục qua một cửa: 240 (Tỉnh Bến Mơ, ngày 30/6/2019)',
      'Thủ tục đã công bố: 300 (Tỉnh Bến Mơ, ngày 30/6/2019)',
      'Trước hạn và đúng hạn: 880 (Tỉnh Bến Mơ, quý II năm 2019, theo cơ chế một cửa)',
      'Giải quyết trễ hạn: 20 (Tỉnh Bến Mơ, quý II năm 2019, theo cơ chế một cửa)',
    ]);
  });

  it('the page of the one-stop', () => {
    expect(oneStopPage(site).lead).toBe(
      'Ngày 30/6/2019, 240 trong 300 thủ tục của tỉnh Bến Mơ (80,00%) được giải quyết qua một cửa; chưa tìm thấy số của từng sở, từng địa phương.',
    );
  });

  it('the home page', () => {
    const figures = homePage(site).answers.flatMap((answer) => answer.figures);
    expect(shown(figures)).toEqual([
      'Thủ tục qua một cửa: 240 (Tỉnh Bến Mơ, ngày 30/6/2019)',
      'Trước hạn và đúng hạn: 880 (Tỉnh Bến Mơ, quý II năm 2019, theo cơ chế một cửa)',
      'Đang giải quyết, quá hạn: 15 (Tỉnh Bến Mơ, quý II năm 2019, theo cơ chế một cửa)',
      'Xếp loại xuất sắc theo CCHC: 2 (Tỉnh Bến Mơ, năm 2019, Chỉ số cải cách hành chính của tỉnh)',
    ]);
  });
});

describe('a headline names its index', () => {
  it('of a rank', () => {
    const ranks = dataset.statements.filter(({ table }) => table === 'national');
    expect(headlines(site, ranks, ['national.rank']).map(({ label }) => label)).toEqual([
      'Thứ hạng cả nước theo CCHC',
    ]);
  });

  it('of the score of a unit', () => {
    const rows = dataset.statements.filter(({ unit: id }) => id === 'dao-cau');
    expect(shown(headlines(site, rows, ['scores.score']))).toEqual([
      'Điểm theo CCHC: 81 (Huyện Đảo Câu, năm 2019, Chỉ số cải cách hành chính của tỉnh)',
    ]);
  });
});
