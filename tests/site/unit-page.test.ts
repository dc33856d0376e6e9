import { describe, expect, it } from 'vitest';
import { unitPage } from '../../src/site/pages/unit/model.ts';
import { knownWords } from '../../src/site/pages/unit/known-words.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function pageOf(sheets: Parameters<typeof datasetWith>[0], id = 'dao-cau') {
  const dataset = datasetWith(sheets);
  const site = siteOf(
    { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
    'vi',
  );
  const unit = dataset.units.get(id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unitPage(site, unit);
}

/** The table over the years of a district: its columns, then its rows. */
function overYears(sheets: Parameters<typeof datasetWith>[0]): string[] {
  const { table } = pageOf(sheets);
  if (!table) return [];
  return [
    table.columns
      .map(({ label, detail }) => [label, detail].filter(Boolean).join(', '))
      .join(' | '),
    ...table.rows.map(({ header, cells }) =>
      [header, ...cells]
        .map(({ text, detail }) => [text, detail].filter(Boolean).join(', '))
        .join(' | '),
    ),
  ];
}

it('the official codes of a unit are told with who gave them, or that none is known', () => {
  expect(pageOf({}).codes).toBe('chưa tìm thấy');
  const unitCodes = `unit,scheme,code,source
    dao-cau,gso,899,nien-giam
    dao-cau,dvcqg,H99.01,nien-giam`;
  expect(pageOf({ unitCodes }).codes).toBe(
    '899 (mã của cơ quan thống kê) và H99.01 (mã định danh trên Cổng Dịch vụ công quốc gia)',
  );
});

it('of two sources the table over the years and the sentence give the same one', () => {
  const scores = `unit,period,index,score,max,source
    dao-cau,2019,cchc,85.46,100,bao-cao
    dao-cau,2019,cchc,85.5,100,nien-giam`;
  expect(pageOf({ scores }).known).toEqual(['Chỉ một năm có điểm CCHC: 2019, 85,46 trên 100.']);
  expect(overYears({ scores })).toEqual(['Năm | Điểm, CCHC, trên 100', '2019 | 85,46']);
});

describe('a column of the table over the years', () => {
  it('never holds the scores of two surveys', () => {
    expect(
      overYears({
        scores: `unit,period,index,score,max
          dao-cau,2018,quoc-gia,297.2,
          dao-cau,2019,cchc,91,100`,
      }),
    ).toEqual(['Năm | Điểm, Quốc gia | Điểm, CCHC, trên 100', '2019 |  | 91', '2018 | 297,2 | ']);
  });

  it('never holds scores out of two maxima of one index', () => {
    expect(
      overYears({
        scores: `unit,period,index,score,max
          dao-cau,2017,cchc,88,
          dao-cau,2018,cchc,70,80
          dao-cau,2019,cchc,91,100`,
      }),
    ).toEqual([
      'Năm | Điểm, CCHC | Điểm, CCHC, trên 80 | Điểm, CCHC, trên 100',
      '2019 |  |  | 91',
      '2018 |  | 70 | ',
      '2017 | 88 |  | ',
    ]);
  });

  it('is one for a place or a class, whatever the points were out of, and two headings are never alike', () => {
    expect(
      overYears({
        scores: `unit,period,index,score,max,class
          dao-cau,2018,cchc,,,good
          dao-cau,2019,cchc,91,100,excellent`,
        cases: `unit,period,resolved,pending_overdue
          dao-cau,2018,400,4
          dao-cau,2019,500,5
          dao-cau,2018-Q1,100,
          dao-cau,2019-Q1,110,
          dao-cau,@2019-06-30,,7`,
      }),
    ).toEqual([
      'Năm | Đã giải quyết, hồ sơ | Đang giải quyết, quá hạn, hồ sơ | Đang giải quyết, quá hạn, tại một ngày, hồ sơ | Điểm, CCHC, trên 100 | Xếp loại, CCHC',
      '2019 | 500 | 5 | 7, 30/6/2019 | 91 | xuất sắc',
      '2018 | 400 | 4 |  |  | tốt',
    ]);
  });

  it('never holds two parts of a year that differ, and is not made for one alone', () => {
    const cases = (...rows: string[]) => ({ cases: ['unit,period,late', ...rows].join('\n') });
    expect(overYears(cases('dao-cau,2018-Q1,4', 'dao-cau,2019-Q2,5'))).toEqual([]);
    expect(overYears(cases('dao-cau,2018-Q2,4', 'dao-cau,2019-Q2,5'))).toEqual([
      'Năm | Giải quyết trễ hạn, hồ sơ',
      '2019 | 5, Quý II/2019',
      '2018 | 4, Quý II/2018',
    ]);
  });
});

describe('what is known of a unit', () => {
  it('is first how many cases are late now, and what share was at first', () => {
    const { known } = pageOf({
      cases: `unit,period,resolved,late
        dao-cau,2018,1000,80
        dao-cau,2019,1200,24`,
    });
    expect(known).toEqual([
      'Năm 2019, 24 trong 1.200 hồ sơ đã giải quyết bị trễ hạn: 2,00%; năm 2018 là 8,00%.',
    ]);
  });

  it('is said in a sentence a topic: the only year, or how many and the latest', () => {
    const { known } = pageOf({
      procedures: 'unit,period,announced,one_stop\ndao-cau,@2019-12-31,200,150',
      scores: `unit,period,index,class
        dao-cau,2018,cchc,fair
        dao-cau,2019,cchc,good`,
    });
    expect(known).toEqual([
      'Chỉ một năm có số thủ tục qua một cửa: ngày 31/12/2019, 150 (75,00%).',
      'Có xếp loại theo CCHC của 2 năm, gần nhất là 2019: tốt.',
    ]);
  });

  it('is first what is overdue, of how many in its province, where that is newer than what was resolved', () => {
    const { known } = pageOf({
      cases: `unit,period,resolved,late,pending_overdue
        dao-cau,2018-Q1,500,5,
        ben-mo,@2019-06-30,,,80
        dao-cau,@2019-06-30,,,20`,
    });
    expect(known).toEqual([
      'Ngày 30/6/2019, huyện Đảo Câu còn 20 hồ sơ quá hạn chưa giải quyết, trong 80 của cả tỉnh Bến Mơ (25,00%).',
      'Chỉ có số hồ sơ đã giải quyết quý I năm 2018: 500.',
    ]);
  });

  it('never calls a part of a year a year, and counts no part twice', () => {
    const { known } = pageOf({
      cases: `unit,period,resolved,late
        dao-cau,2018-01,100,2
        dao-cau,2018-Q1,500,5
        dao-cau,2019-Q2,400,`,
    });
    expect(known).toEqual([
      'Có số hồ sơ đã giải quyết của 2 quý: quý I năm 2018, 500 (trễ hạn 1,00%); quý II năm 2019, 400.',
    ]);
  });

  it('is the score by the index of the province, and the cases of a part as a part', () => {
    const { known } = pageOf({
      cases: `unit,period,scope,scope_en,resolved,late
        dao-cau,2017-H1,bộ phận một cửa cấp huyện,district office,200,4`,
      scores: `unit,period,index,score,max,class
        dao-cau,2016,quoc-gia,297.2,,
        dao-cau,2018,cchc,91,100,excellent
        doi-che,2018,cchc,90,100,excellent`,
    });
    expect(known).toEqual([
      'Chỉ biết hồ sơ của một phần: 6 tháng đầu năm 2017 (bộ phận một cửa cấp huyện), 4 trong 200 hồ sơ đã giải quyết bị trễ hạn, 2,00%.',
      'Chỉ một năm có điểm CCHC: 2018, 91 trên 100, xếp loại xuất sắc.',
    ]);
  });

  it('is that nothing was found, and when somebody came to look', () => {
    const { known } = pageOf({
      inspections: `id,title_vi,title_en,body_vi,body_en,units,from,to
        dot-1,Giám sát năm 2019,Supervision 2019,Đoàn của tỉnh,A team,dao-cau,2019-10-01,2019-10-02`,
    });
    expect(known).toEqual([
      'Chưa tìm thấy số liệu riêng nào của huyện Đảo Câu.',
      'Được giám sát tháng 10/2019.',
    ]);
  });
});

describe('the cases of a unit by field, such as land', () => {
  const wholeYear = 'dao-cau,2019,,120';
  const ofLand = 'dao-cau,2019,dat-dai,30';
  const never = (...rows: string[]) =>
    pageOf({ cases: ['unit,period,field,resolved', ...rows].join('\n') }).never ?? '';

  it('are said to be missing where the unit counts all its cases together', () => {
    expect(never(wholeYear)).toContain(
      'chưa năm nào tìm thấy số riêng của một lĩnh vực như đất đai',
    );
  });

  it('are not missing where one field is counted', () => {
    expect(never(wholeYear, ofLand)).not.toContain('số riêng của một lĩnh vực');
  });
});

it('land is named as a field of places alone, not of agencies', () => {
  const neverOf = (id: string) =>
    pageOf({ cases: `unit,period,resolved\n${id},2019,120` }, id).never;
  expect(neverOf('dao-cau')).toContain('số riêng của một lĩnh vực như đất đai.');
  expect(neverOf('so-nang')).toContain('số riêng của từng lĩnh vực.');
});

describe('what is passed on of a unit', () => {
  it('says of whom it is, for those who see nothing else of the page', () => {
    const page = pageOf({ scores: `unit,period,index,score,max\n dao-cau,2019,cchc,91,100` });
    expect(page.shared).toBe(`${page.head.title}. ${page.known[0] ?? ''}`);
  });
});

it('a unit whose procedures or cases are counted is not said to have no number of them', () => {
  const dataset = datasetWith({
    procedures: 'unit,period,announced\ndao-cau,2019,200',
    cases: 'unit,period,total\ndoi-che,2019,80',
  });
  const published = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  for (const id of ['dao-cau', 'doi-che']) {
    const unit = dataset.units.get(id);
    if (!unit) throw new Error(id);
    expect(knownWords(siteOf(published, 'vi'), unit)[0]).toContain(
      'chưa có số thủ tục qua một cửa, số hồ sơ đã giải quyết hay điểm của cả đơn vị',
    );
  }
});
