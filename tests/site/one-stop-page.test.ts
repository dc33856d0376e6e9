import { describe, expect, it } from 'vitest';
import { oneStopPage } from '../../src/site/pages/one-stop/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function pageOf(sheets: Parameters<typeof datasetWith>[0]) {
  const dataset = datasetWith(sheets);
  return oneStopPage(
    siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi'),
  );
}

const DENSE = {
  procedures: `
    unit,period,field,announced,one_stop
    dao-cau,@2018-12-31,,100,60
    dao-cau,@2019-12-31,,100,70
    doi-che,@2018-12-31,,100,80
    doi-che,@2019-12-31,,100,90
    suoi-ngoc,@2018-12-31,,100,70
    suoi-ngoc,@2019-12-31,,100,80
    ben-mo,@2019-12-31,,300,240
    ben-mo,@2019-12-31,dat-dai,50,10`,
};

describe('the one-stop page where no unit is counted', () => {
  const page = pageOf({
    procedures: `
      unit,period,scope,scope_en,at_centre,note_vi,note_en
      dao-cau,@2019-12-31,thủ tục đất đai,land,8,Là dự kiến.,An intention.
      dao-cau,@2019-12-31,thủ tục cấp xã,communes,40,,`,
    findings: `
      id,period,units,area,kind,statement_vi,statement_en,inspection
      2019-7,2019,doi-che,one-stop,limitation,Số thủ tục còn thấp. Không nêu số.,Low.,`,
  });

  it('says so first, and of whom a count at the counter is known', () => {
    expect(page.lead).toBe(
      'Trong 5 sở và địa phương, mới tìm thấy số thủ tục ở quầy của 1 nơi: huyện Đảo Câu. Chưa tìm thấy tài liệu nào cho biết mỗi nơi đưa bao nhiêu thủ tục vào một cửa.',
    );
  });

  it('says that nothing is known where nobody has a count', () => {
    expect(pageOf({}).lead).toMatch(/^Chưa tìm thấy tài liệu nào/);
  });

  it('shows who has published, and the counts of single counters with their remarks', () => {
    if (page.picture.kind !== 'absence') throw new Error('expected no picture');
    const { groups, charts, notes } = page.picture;
    expect(groups[0]).toMatchObject({
      title: '1 trong 3 huyện, thị xã, thành phố',
      known: 'Đã nêu: Huyện Đảo Câu.',
    });
    expect(charts.map((chart) => chart.kind === 'chart' && chart.spec.categories)).toEqual([
      ['Đảo Câu, thủ tục cấp xã', 'Đảo Câu, thủ tục đất đai'],
    ]);
    expect(notes).toEqual(['Đảo Câu, thủ tục đất đai: Là dự kiến.']);
  });

  it('quotes no inspection for what was said outside one', () => {
    expect(page.lead).not.toContain('đoàn kiểm tra');
    expect(page.found?.findings).toEqual([]);
    expect(page.found?.more.label).toContain('1 nhận xét');
  });
});

describe('the one-stop page where units are counted', () => {
  const page = pageOf(DENSE);

  it('says the share of the whole province first, and who is lowest of which group', () => {
    expect(page.lead).toBe(
      'Ngày 31/12/2019, 240 trong 300 thủ tục của tỉnh Bến Mơ (80,00%) được giải quyết qua một cửa. Thấp nhất: trong 3 huyện, thị xã, thành phố là huyện Đảo Câu (70,00%).',
    );
  });

  it('says who is lowest in each group: the lowest of one is not that of all', () => {
    const { lead } = pageOf({
      procedures: `${DENSE.procedures}
    so-nang,@2019-12-31,,100,60
    so-gio,@2019-12-31,,100,50`,
    });
    expect(lead).toContain(
      'Thấp nhất: trong 2 sở, ban, ngành là Sở Gió (50,00%); trong 3 huyện, thị xã, thành phố là huyện Đảo Câu (70,00%).',
    );
  });

  it('draws the latest year, leads to the others, and shows the shares over the years', () => {
    if (page.picture.kind !== 'picture') throw new Error('expected a picture');
    const { charts, years, overYears } = page.picture;
    expect(charts.map((chart) => chart.kind === 'chart' && chart.spec.id)).toEqual([
      'mot-cua_districts_den-2019-12-31',
    ]);
    expect(years).toEqual([{ label: '2018', href: '/2018/#mot-cua_districts_den-2018-12-31' }]);
    expect(overYears).toHaveLength(1);
  });

  it('leads to the chart that the page of the other year draws, which is of its largest group', () => {
    const { picture } = pageOf({
      procedures: `${DENSE.procedures}
    so-nang,@2018-12-31,,100,60
    so-nang,@2019-12-31,,100,60
    so-gio,@2019-12-31,,100,70
    dao-cau,@2020-12-31,,100,70
    doi-che,@2020-12-31,,100,80`,
    });
    if (picture.kind !== 'picture') throw new Error('expected a picture');
    expect(picture.years.map(({ href }) => href)).toEqual([
      '/2019/#mot-cua_districts_den-2019-12-31',
      '/2018/#mot-cua_districts_den-2018-12-31',
    ]);
  });
});

it('has no squares where nobody has published anything', () => {
  const { picture } = pageOf({ cases: 'unit,period,resolved\ndao-cau,2019,80' });
  expect(picture.kind === 'absence' && picture.groups).toEqual([]);
});
