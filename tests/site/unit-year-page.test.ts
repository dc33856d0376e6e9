import { describe, expect, it } from 'vitest';
import { unitYearPage } from '../../src/site/pages/unit-year/model.ts';
import type { TableView } from '../../src/site/parts/table/view.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

function pageOf(sheets: Sheets, id = 'dao-cau') {
  const dataset = datasetWith(sheets);
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unitYearPage(siteOf(publication, 'vi'), unit, 2019);
}

function lines(table: TableView | undefined): string[] {
  return (table?.rows ?? []).map(({ header, cells }) =>
    [
      header.text,
      ...cells.map(({ text, detail }) => [text, detail].filter(Boolean).join(' ')),
    ].join(' | '),
  );
}

const TWO_YEARS: Sheets = {
  cases: `unit,period,field,resolved,late
    dao-cau,2018,,200,4
    dao-cau,2019,,400,6
    dao-cau,2019,dat-dai,100,5
    dao-cau,2019,ho-tich,300,1
    dao-cau,2018,dat-dai,50,1`,
};

describe('the figures of a unit in a year', () => {
  it('stand beside the year before, with what changed and late cases of a thousand', () => {
    expect(lines(pageOf(TWO_YEARS).tables[0])).toEqual([
      'Đã giải quyết | 400 | 200 | +200',
      'Giải quyết trễ hạn | 6 1,50% | 4 2,00% | +2',
      'Trễ hạn trên 1.000 hồ sơ | 15,0 | 20,0 | −5,0',
    ]);
  });

  it('bear no sign where they changed by less than the threshold', () => {
    const cases = `unit,period,resolved,late
      dao-cau,2018,10000,100
      dao-cau,2019,10050,105`;
    expect(lines(pageOf({ cases }).tables[0])).toEqual([
      'Đã giải quyết | 10.050 | 10.000 | gần như không đổi',
      'Giải quyết trễ hạn | 105 1,04% | 100 1,00% | +5',
      'Trễ hạn trên 1.000 hồ sơ | 10,4 | 10,0 | gần như không đổi',
    ]);
  });

  it('stand beside those of the same day, where the year before was counted twice', () => {
    const procedures = `unit,period,announced
      dao-cau,@2018-06-30,250
      dao-cau,@2018-12-31,290
      dao-cau,@2019-12-31,300`;
    expect(lines(pageOf({ procedures }).tables[0])).toEqual([
      'Thủ tục đã công bố | 300 | 290 | +10',
    ]);
  });

  it('stand beside their shares: a count that rises can be a smaller part', () => {
    const procedures = `unit,period,announced,one_stop
      dao-cau,@2018-12-31,119,95
      dao-cau,@2019-12-31,122,96`;
    expect(lines(pageOf({ procedures }).tables[0])).toContain(
      'Thủ tục qua một cửa | 96 78,69% | 95 79,83% | +1',
    );
  });

  it('of nine months are compared with the same nine months', () => {
    const cases = `unit,period,resolved,late
      dao-cau,2018-01/2018-09,200,4
      dao-cau,2019-01/2019-09,400,6`;
    expect(lines(pageOf({ cases }).tables[0])).toEqual([
      'Đã giải quyết | 400 | 200 | +200',
      'Giải quyết trễ hạn | 6 1,50% | 4 2,00% | +2',
      'Trễ hạn trên 1.000 hồ sơ | 15,0 | 20,0 | −5,0',
    ]);
  });

  it('are not compared where they are counted in another way since: nor late cases of a thousand, nor ratings', () => {
    const breaks = `indicator,index,period,what_vi,what_en,source
      cases.late,,2019,cách đếm mới,counted in a new way,nien-giam
      scores.class,cchc,2019,thang mới,new scale,nien-giam`;
    const cases = `unit,period,resolved,late
      dao-cau,2018,200,4
      dao-cau,2019,400,6`;
    const scores = `unit,period,index,class
      dao-cau,2018,cchc,fair
      dao-cau,2019,cchc,excellent`;
    expect(lines(pageOf({ breaks, cases, scores }).tables[0])).toEqual([
      'Đã giải quyết | 400 | 200 | +200',
      'Giải quyết trễ hạn | 6 1,50% | 4 2,00% | không so cách đo đã đổi',
      'Trễ hạn trên 1.000 hồ sơ | 15,0 | 20,0 | không so cách đo đã đổi',
      'Xếp loại, CCHC | xuất sắc | khá | không so cách đo đã đổi',
    ]);
  });

  it('stand alone where the year before is not known', () => {
    const { tables, compared } = pageOf({ cases: 'unit,period,resolved\ndao-cau,2019,400' });
    expect(lines(tables[0])).toEqual(['Đã giải quyết | 400']);
    expect(compared).toBe(false);
  });

  it('are not headed by the year before, where a table is only wide', () => {
    const cases = `unit,period,field,resolved,late
      dao-cau,2019,dat-dai,100,5
      dao-cau,2019,ho-tich,300,1`;
    expect(pageOf({ cases }).compared).toBe(false);
    expect(pageOf(TWO_YEARS).compared).toBe(true);
  });

  it('are not compared across a change of scale', () => {
    const scores = `unit,period,index,score,max
      dao-cau,2018,cchc,250,300
      dao-cau,2019,cchc,81,100`;
    expect(lines(pageOf({ scores }).tables[0])).toEqual([
      'Điểm, CCHC | 81 | 250 trên 300 | không so cách đo đã đổi',
    ]);
  });

  it('are told field by field, the one with most late cases first, its bar the longest', () => {
    const fields = pageOf(TWO_YEARS).tables.at(-1);
    expect(lines(fields)).toEqual([
      'Mọi lĩnh vực | 400 | 6 | 15,0 | 20,0',
      'Đất đai | 100 | 5 | 50,0 | 20,0',
      'Hộ tịch | 300 | 1 | 3,3 | chưa tìm thấy',
    ]);
    const bars = fields?.rows.flatMap(({ cells }) => cells.flatMap(({ bar }) => bar ?? []));
    expect(bars).toEqual([100, 7]);
  });
});

describe('what was said of a unit', () => {
  const said: Sheets = {
    inspections: `id,title_vi,title_en,body_vi,body_en,units,from,to
      dot-1,Kiểm tra năm 2019,Inspection 2019,Đoàn của tỉnh,A team,dao-cau,2019-10-01,2019-10-02`,
    findings: `id,inspection,period,units,area,kind,statement_vi,statement_en
      nx-1,dot-1,2019,,mot-cua,limitation,Nhiều nơi chậm.,Many were slow.
      nx-2,,2019,cap-huyen,mot-cua,strength,Cấp huyện làm tốt.,Districts did well.
      nx-3,dot-1,2019,cap-tinh,mot-cua,strength,Cấp tỉnh làm tốt.,Departments did well.
      nx-4,dot-1,2019,doi-che,mot-cua,fact,Đồi Chè mở quầy.,Đồi Chè opened a counter.
      nx-5,,2019,doi-che | suoi-ngoc,mot-cua,fact,Hai nơi mở quầy.,Two opened a counter.`,
  };
  const others = (id: string) =>
    pageOf(said, id).findings.named.flatMap(({ findings }) => findings.map(({ about }) => about));
  const general = (id: string) =>
    pageOf(said, id).findings.general.flatMap(({ statements }) =>
      statements.map(({ text }) => text),
    );

  it('names those that were named with it, and never the unit itself again', () => {
    expect(others('doi-che')).toEqual([null, 'Cùng thành phố Suối Ngọc']);
  });

  it('has what names nobody, of an inspection that went there then of its whole group', () => {
    expect(general('dao-cau')).toEqual(['Nhiều nơi chậm.', 'Cấp huyện làm tốt.']);
  });

  it('has of an inspection that went elsewhere only what is of its group', () => {
    expect(general('suoi-ngoc')).toEqual(['Cấp huyện làm tốt.']);
  });
});

describe('what is passed on of a unit in a year', () => {
  it('is the first sentence with a figure', () => {
    const scores = `unit,period,index,score,max\n dao-cau,2019,cchc,91,100`;
    const { shared, sentences } = pageOf({ scores });
    expect(sentences).toContain(shared);
    expect(shared).toMatch(/91/);
  });

  it('is that there are only plans, where a survey of its communes was planned and no result found', () => {
    const survey = (status: string) => `
      unit,            period, communes, forms, status
      xa-cua-dao-cau,  2019,   14,       654,   ${status}`;
    const units = `
      id,             kind,  parent,  name_vi,       name_en,      short_vi, short_en
      xa-cua-dao-cau, group, dao-cau, Các xã Đảo Cầu, Communes, Các xã,   Communes`;
    expect(pageOf({ units, satisfaction: survey('planned') }).sentences).toEqual([
      'Chúng tôi chưa tìm thấy kết quả nào của riêng huyện Đảo Câu trong năm 2019, chỉ có vài con số dự kiến.',
    ]);
    expect(pageOf({ units, satisfaction: survey('') }).sentences).toEqual([
      'Chúng tôi chỉ tìm thấy một vài số liệu riêng lẻ về huyện Đảo Câu trong năm 2019.',
    ]);
  });

  it('is that nothing was found, where nothing was', () => {
    const { shared, sentences } = pageOf({});
    expect(shared).toBe(sentences[0]);
  });
});

describe('a unit that ended in the year', () => {
  const units = `
    id,       kind,     peer_group, name_vi,      name_en,          short_vi, short_en, valid_from, valid_to,   parent, predecessors, successors
    nui-xa,   district, districts,  Huyện Núi Xa, Núi Xa District,  Núi Xa,   Núi Xa,   ,           2019-06-30, ben-mo, ,             xa-nui | xa-xa
    xa-nui,   commune,  communes,   Xã Núi,       Núi Commune,      Núi,      Núi,      2019-07-01, ,           ben-mo, nui-xa,
    xa-xa,    commune,  communes,   Xã Xa,        Xa Commune,       Xa,       Xa,       2019-07-01, ,           ben-mo, nui-xa,`;
  const formerCommunes = `
    code,  name_vi, name_en,     district, successor, share, basis,        basis_en
    90001, Xã Cũ,   Cũ Commune,  nui-xa,   xa-nui,    whole, Nghị quyết 1, Resolution 1
    90002, Xã Xưa,  Xưa Commune, nui-xa,   xa-xa,     whole, Nghị quyết 1, Resolution 1`;
  const { sentences, afterwards } = pageOf({ units, formerCommunes }, 'nui-xa');

  it('says so first where nothing else is known, with what it is part of now', () => {
    expect(sentences[0]).toBe('Huyện Núi Xa hoạt động đến 30/6/2019, nay thuộc 2 xã (Núi và Xa).');
  });

  it('leads to where papers are filed now, and to each unit that came after', () => {
    expect(afterwards).toEqual([
      { label: 'Nay nộp hồ sơ ở đâu?', href: '/noi-toi-song/nui-xa/' },
      { label: 'Xã Núi', href: '/don-vi/xa-nui/' },
      { label: 'Xã Xa', href: '/don-vi/xa-xa/' },
    ]);
    expect(pageOf({}).afterwards).toEqual([]);
  });
});

it('units of its group are counted as a part of the group where some have no page for the year', () => {
  const label = (scores: string[]) =>
    pageOf({ scores: ['unit,period,index,score', ...scores].join('\n') }).peers?.label;
  const own = 'dao-cau,2019,cchc,91';
  expect(label([own, 'doi-che,2019,cchc,90'])).toBe(
    '1 trong 2 huyện, thị xã, thành phố khác có trang năm 2019',
  );
  expect(label([own, 'doi-che,2019,cchc,90', 'suoi-ngoc,2019,cchc,89'])).toBe(
    '2 huyện, thị xã, thành phố khác',
  );
});
