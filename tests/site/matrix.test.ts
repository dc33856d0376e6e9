import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/derive/select.ts';
import { crossMatrix } from '../../src/site/parts/table/cross.ts';
import { folded } from '../../src/site/parts/table/fold.ts';
import { matrices } from '../../src/site/parts/table/matrix.ts';
import type { TableView } from '../../src/site/parts/table/view.ts';
import { siteOf, type Site } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

function siteWith(sheets: Parameters<typeof datasetWith>[0]): Site {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

function tablesOf(sheets: Parameters<typeof datasetWith>[0]): TableView[] {
  const site = siteWith(sheets);
  return matrices(site, site.dataset.statements, { anchored: false });
}

/** A table as a reader sees it, line by line. */
function read({ columns, rows }: TableView): string[] {
  const cellText = ({ text, beside = '' }: { text: string; beside?: string }) =>
    `${text} ${beside}`.trim();
  return [
    columns.map(({ label }) => label).join(' | '),
    ...rows.map(({ header, cells }) => [header, ...cells].map(cellText).join(' | ')),
  ];
}

describe('figures stand in a matrix', () => {
  it('what is the same in all rows stands in the caption, rows are what varies, a share stands beside its count', () => {
    const [table, ...others] = tablesOf({
      procedures: `unit,period,announced,one_stop
        dao-cau,2019,40,30
        doi-che,2019,50,50`,
    });
    expect(others).toEqual([]);
    expect(table?.caption).toBe('Thủ tục hành chính: năm 2019');
    expect(table && read(table)).toEqual([
      'Đơn vị | Thủ tục đã công bố | Thủ tục qua một cửa',
      'Huyện Đảo Câu | 40 | 30 75,00%',
      'Huyện Đồi Chè | 50 | 50 100%',
    ]);
  });

  it('a row of many measures that stands alone is a table of its own, short ones share one', () => {
    const tables = tablesOf({
      cases: `unit,period,received_online,received_direct,resolved,late,cancelled,pending
        dao-cau,2017,,,,,3,
        doi-che,2018,,,,,,5
        ben-mo,2019,10,20,30,1,,`,
    });
    expect(tables.map(({ caption }) => caption)).toEqual(['Hồ sơ: Tỉnh Bến Mơ, năm 2019', 'Hồ sơ']);
    expect(tables.map(({ rows }) => rows.length)).toEqual([4, 2]);
  });

  it('of few rows the measures run down, which a phone shows whole', () => {
    const [table] = tablesOf({
      cases: `unit,period,resolved,early,on_time,late
        dao-cau,2018,10,4,5,1
        dao-cau,2019,20,8,10,2`,
    });
    expect(table?.caption).toBe('Hồ sơ: Huyện Đảo Câu');
    expect(table?.columns.map(({ label }) => label)).toEqual(['Chỉ tiêu', '2018', '2019']);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual([
      '1',
      '2',
    ]);
  });

  it('a measure that runs down says what it is counted in, unless its label or the table does', () => {
    const headers = (sheets: Parameters<typeof datasetWith>[0]) =>
      tablesOf(sheets).flatMap(({ rows }) => rows.map(({ header }) => header.text));
    expect(
      headers({ offices: 'unit,period,floor_area_m2,staff,counters\nso-nang,2019,40.8,5,3' }),
    ).toEqual(['Diện tích, m²', 'Quầy', 'Nhân sự, người']);
    expect(headers({ cases: 'unit,period,resolved,late\nso-nang,2019,10,1' })).toEqual([
      'Đã giải quyết',
      'Giải quyết trễ hạn',
    ]);
  });

  it('the level of the province is one of its parts: it stands below the whole, and is not marked as one', () => {
    const [table] = tablesOf({
      units: `id,kind,peer_group,parent,name_vi,name_en,short_vi,short_en
        muc-tinh,tier,,ben-mo,Cấp tỉnh,Provincial level,Cấp tỉnh,Provincial`,
      procedures: `unit,period,announced
        muc-tinh,2019,60
        ben-mo,2019,100
        dao-cau,2019,40`,
    });
    expect(table?.rows.map(({ header, kind }) => `${header.text} ${kind ?? ''}`.trim())).toEqual([
      'Tỉnh Bến Mơ whole',
      'Cấp tỉnh',
      'Huyện Đảo Câu',
    ]);
  });

  it('the province among its units is marked as their whole', () => {
    const [table] = tablesOf({
      procedures: `unit,period,announced
        ben-mo,2019,90
        dao-cau,2019,40
        doi-che,2019,50`,
    });
    expect(table?.rows.map(({ kind }) => kind)).toEqual(['whole', undefined, undefined]);
  });

  it('scores out of different maxima are never read down one column', () => {
    const tables = tablesOf({
      scores: `unit,period,index,score,max
        dao-cau,2018,cchc,91,100
        dao-cau,2019,cchc,297.2,400`,
    });
    expect(tables).toHaveLength(1);
    expect(tables.map(read)).toEqual([
      ['Chỉ tiêu | Giá trị', 'Điểm | 91 /100', 'Điểm | 297,2 /400'],
    ]);
  });

  it('decimals that others of a column have keep their room', () => {
    const [table] = tablesOf({
      scores: `unit,period,index,score,max
        dao-cau,2019,cchc,91.47,100
        doi-che,2019,cchc,90,100
        suoi-ngoc,2019,cchc,90.5,100`,
    });
    expect(table?.rows.map(({ cells }) => cells[0]?.pad)).toEqual([undefined, ',00', '0']);
  });

  it('two sources have numbers on their rows, one source stands once under the table', () => {
    const both = (second: string) =>
      tablesOf({
        procedures: `unit,period,announced,source
          dao-cau,2019,40,bao-cao
          doi-che,2019,50,${second}`,
      })[0];
    expect(both('nien-giam')?.rows.map(({ header }) => header.marks?.[0]?.text)).toEqual([
      '1',
      '2',
    ]);
    expect(both('nien-giam')?.notes.map(({ mark }) => mark)).toEqual(['1', '2']);
    expect(both('bao-cao')?.rows.map(({ header }) => header.marks)).toEqual([[], []]);
    expect(both('bao-cao')?.notes.map(({ mark }) => mark)).toEqual([null]);
  });

  it('a figure that is not firm has a letter, and the letter is explained', () => {
    const [table] = tablesOf({
      procedures: `unit,period,announced,status
        dao-cau,2019,40,provisional
        doi-che,2019,50,`,
    });
    expect(table?.rows.map(({ cells }) => cells[0]?.marks)).toEqual(['a', undefined]);
    expect(table?.notes).toContainEqual({ mark: 'a', text: 'tạm thời' });
  });
});

describe('one indicator, who across when', () => {
  const RANKS = `unit,period,index,rank,rank_of,source
    ben-mo,2017,cchc,12,63,bao-cao
    ben-mo,2018,cchc,10,63,bao-cao
    ben-mo,2018,cchc,10,63,nien-giam
    ben-mo,2019,cchc,63,63,bao-cao
    ben-mo,2019,cchc,61,63,nien-giam`;

  function crossed(): TableView {
    const site = siteWith({
      national: RANKS,
    });
    return crossMatrix(site, 'Thứ hạng', figuresOf(site.dataset, 'national.rank'));
  }

  it('the newest stands first, and a place never without how many were ranked', () => {
    expect(read(crossed())).toEqual([
      'Đơn vị | 2019 | 2018 | 2017',
      'Tỉnh Bến Mơ | 63 /63 | 10 /63 | 12 /63',
      'Tỉnh Bến Mơ | 61 /63 |  | ',
    ]);
  });

  it('sources that agree share a cell; where they differ both values stand', () => {
    const [first, second] = crossed().rows;
    expect(first?.cells.map(({ marks }) => marks)).toEqual(['a,b,c', 'a,d', 'a']);
    expect(second?.cells[0]?.text).toBe('61');
  });

  it('the letter of a source that all figures of a period have stands once, beside the period', () => {
    const site = siteWith({
      cases: `unit,period,resolved,source
        dao-cau,2018,10,nien-giam
        doi-che,2018,20,nien-giam
        dao-cau,2019,30,bao-cao
        doi-che,2019,40,bao-cao
        so-nang,2019,50,nien-giam`,
    });
    const { columns, rows } = crossMatrix(site, 'Hồ sơ', figuresOf(site.dataset, 'cases.resolved'));
    expect(columns.map(({ label, marks }) => [label, marks])).toEqual([
      ['Đơn vị', undefined],
      ['2019', []],
      ['2018', [{ text: 'b' }]],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ marks }) => marks))).toEqual([
      ['a', undefined],
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  it('units stand in the order of their places of the newest period, and sorting begins with the first', () => {
    const site = siteWith({
      scores: `unit,period,index,rank,rank_of
        dao-cau,2018,cchc,1,3
        dao-cau,2019,cchc,3,3
        doi-che,2019,cchc,1,3
        ben-mo,2018,cchc,2,3`,
    });
    const table = crossMatrix(site, 'Thứ hạng', figuresOf(site.dataset, 'scores.rank'));
    expect(read(table).map((row) => row.split(' | ').slice(0, 2))).toEqual([
      ['Đơn vị', '2019'],
      ['Huyện Đồi Chè', '1 /3'],
      ['Huyện Đảo Câu', '3 /3'],
      ['Tỉnh Bến Mơ', ''],
    ]);
    expect(table.columns.map(({ rank }) => rank)).toEqual([undefined, true, true]);
  });

  it('sources of one publisher are told apart by their days, those of one day or of none by their titles', () => {
    const site = siteWith({
      sources: `id,publisher,publisher_en,title_vi,title_en,published
        quy-1,Cổng tỉnh,Provincial portal,Báo cáo quý,Quarterly report,2018-04-20
        quy-2,Cổng tỉnh,Provincial portal,Báo cáo quý,Quarterly report,2018-07-19
        cung-ngay,Cổng tỉnh,Provincial portal,Bài cùng ngày,Article of that day,2018-07-19
        nam,Cổng tỉnh,Provincial portal,Báo cáo cả năm,Report of the year,
        bao,Báo tỉnh,Provincial newspaper,Bài báo,Article,2019-01-20`,
      cases: `unit,period,resolved,source
        dao-cau,2016,10,quy-1
        dao-cau,2017,20,quy-2
        dao-cau,2018,30,nam
        doi-che,2018,30,cung-ngay
        dao-cau,2019,40,bao`,
    });
    const { notes } = crossMatrix(site, 'Hồ sơ', figuresOf(site.dataset, 'cases.resolved'));
    expect(new Set(notes.map(({ text }) => text))).toEqual(
      new Set([
        'Nguồn: Cổng tỉnh (20/4/2018).',
        'Nguồn: Cổng tỉnh: Báo cáo quý (19/7/2018).',
        'Nguồn: Cổng tỉnh: Bài cùng ngày.',
        'Nguồn: Cổng tỉnh: Báo cáo cả năm.',
        'Nguồn: Báo tỉnh.',
        'Ô trống là chưa tìm thấy số liệu.',
      ]),
    );
  });

  it('with many periods what the top row has a figure of stands in the first column', () => {
    const site = siteWith({
      national: `unit,period,index,rank,rank_of
        ben-mo,2016,quoc-gia,20,63
        ben-mo,2017,quoc-gia,22,63
        ben-mo,2018,quoc-gia,24,63
        ben-mo,2018,par-index,12,63
        ben-mo,2019,par-index,10,63`,
    });
    const table = crossMatrix(site, 'Thứ hạng', figuresOf(site.dataset, 'national.rank'));
    expect(read(table)).toEqual([
      'Kỳ | PAR INDEX | Quốc gia',
      '2019 | 10 /63 | ',
      '2018 | 12 /63 | 24 /63',
      '2017 |  | 22 /63',
      '2016 |  | 20 /63',
    ]);
  });

  it('blank cells are explained once', () => {
    expect(crossed().notes[0]?.text).toBe('Ô trống là chưa tìm thấy số liệu.');
  });
});

describe('a table of very many units', () => {
  const long = (count: number): TableView => ({
    caption: '',
    columns: [],
    notes: [],
    rows: Array.from({ length: count }, (_, row) => ({ header: { text: String(row) }, cells: [] })),
  });

  it('opens with the first ten and the last ten, and says how many are between', () => {
    expect(folded(siteWith({}), long(102)).folded).toEqual({
      from: 10,
      to: 92,
      label: 'Hiện cả 82 dòng ở giữa',
    });
  });

  it('of thirty shows all', () => {
    expect(folded(siteWith({}), long(30)).folded).toBeUndefined();
  });
});
