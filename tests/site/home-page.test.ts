import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/data/dataset.ts';
import { homePage } from '../../src/site/pages/home/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';
import { merged } from '../derive/merged.ts';

function home(dataset: Dataset, locale: 'vi' | 'en' = 'vi') {
  return homePage(
    siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, locale),
  );
}

it('ratings that are counted answer the third question, though no unit has a score of its own', () => {
  const classes = `unit,period,index,scored,excellent
    cap-huyen,2019,cchc,3,1
    ben-mo,2019,cchc,3,2`;
  const [, , ratings] = home(datasetWith({ classes })).answers;
  expect([ratings?.missing, ratings?.figures.map(({ value }) => value)]).toEqual([null, ['2']]);
});

describe('what has not been found', () => {
  const said = (sheets: Parameters<typeof datasetWith>[0]) =>
    home(datasetWith(sheets)).answers.map(({ question, missing }) => [question, missing?.reason]);

  it('is said once, where none of the three questions has an answer', () => {
    const offices = 'unit,period,kiosks\nben-mo,2019,3';
    expect(said({ offices })).toEqual([
      [
        'Thủ tục qua một cửa, hồ sơ không trễ hạn, xếp loại đơn vị',
        'Không tài liệu nào chúng tôi đọc cho biết trong cả tỉnh Bến Mơ có bao nhiêu thủ tục qua một cửa, bao nhiêu hồ sơ không trễ hạn, bao nhiêu đơn vị được xếp vào mỗi loại.',
      ],
    ]);
  });

  it('stands beside the national rank, where that is all there is', () => {
    const national = 'unit,period,index,rank,rank_of\nben-mo,2019,par-index,12,63';
    const [only, ...others] = home(datasetWith({ national })).answers;
    expect(only?.missing?.reason).toMatch(/Mới tìm thấy thứ hạng của tỉnh trong cả nước:$/);
    expect(only?.figures.map(({ label, value }) => [label, value])).toEqual([
      ['Thứ hạng cả nước theo PAR INDEX', '12'],
    ]);
    expect(others).toEqual([]);
  });

  it('stands beside a count that is planned, which is never told as done', () => {
    const procedures = `unit,period,announced,one_stop,status
      ben-mo,@2019-12-31,2000,1640,planned`;
    const [oneStop] = home(datasetWith({ procedures })).answers;
    expect(oneStop?.missing?.reason).toBe(
      'Chưa tìm thấy số thủ tục qua một cửa của cả tỉnh Bến Mơ. Mới có con số dự kiến:',
    );
    expect(oneStop?.figures.map(({ value }) => value)).toEqual(['1.640']);
    expect(oneStop?.about?.chips.map(({ label }) => label)).toContain('dự kiến');
  });

  it('is never said of units whose one-stop procedures are counted', () => {
    const procedures = 'unit,period,announced,one_stop\ndao-cau,2019,20,10';
    expect(said({ procedures })[0]).toEqual([
      'Bao nhiêu thủ tục qua một cửa?',
      'Chưa tìm thấy số thủ tục qua một cửa của cả tỉnh Bến Mơ; năm 2019 đã có số của từng đơn vị, xem ở trang Một cửa.',
    ]);
  });
});

it('a group that is followed for one year is counted in units, not in years', () => {
  const scores = 'unit,period,index,score\ndao-cau,2019,cchc,81\nso-nang,2019,cchc,90';
  const dataset = datasetWith({ scores });
  const titles = home(dataset).coverage.strips.map(({ title }) => title);
  expect(titles).toContain('2 sở, ban, ngành: 1 đơn vị có số liệu');
});

it('a group of one unit is one in English too', () => {
  const units = `id,kind,peer_group,name_vi,name_en,short_vi,short_en,valid_from,parent,source
    phuong-mot,commune,communes,Phường Một,Một Ward,Một,Một,2019-01-01,ben-mo,nien-giam`;
  const scores = 'unit,period,index,score\nphuong-mot,2019,cchc,81\nso-nang,2019,cchc,90';
  const { strips } = home(datasetWith({ units, scores }), 'en').coverage;
  expect(strips.map(({ title }) => title)).toContain('1 unit (wards): 1 with figures');
});

const SPARSE = `unit,period,index,score
  dao-cau,2018,cchc,81
  so-nang,2019,cchc,90`;

describe('home opens', () => {
  it('with how little there is, while there is little; then with what the latest year has', () => {
    const { coverage } = home(
      datasetWith({
        scores: `unit,period,index,score
          dao-cau,2018,cchc,81
          doi-che,2018,cchc,82
          dao-cau,2019,cchc,83`,
      }),
    );
    expect(coverage.title).toBe(
      '3 huyện, thị xã, thành phố trong 2 năm: lẽ ra phải có 6 năm số liệu, đã tìm thấy 3',
    );
    expect(coverage.lead).toBe(
      'Năm 2019 mới có số liệu của 1 trong 3 huyện, thị xã, thành phố. Năm 2018 có số liệu của 2 trong 3 huyện, thị xã, thành phố.',
    );
  });

  it('with the latest year, where that is as good as full', () => {
    const { coverage } = home(
      datasetWith({
        scores: `unit,period,index,score
          dao-cau,2019,cchc,81
          doi-che,2019,cchc,82
          suoi-ngoc,2019,cchc,83
          so-nang,2019,cchc,90`,
      }),
    );
    expect(coverage.title).toBe('Năm 2019 có số liệu của cả 3 huyện, thị xã, thành phố');
    expect(coverage.lead).toBe('Cùng năm có số liệu của 1 trong 2 sở, ban, ngành.');
  });

  it('with what the latest year shows of the one-stop, where it shows that', () => {
    const { coverage } = home(
      datasetWith({
        procedures: `unit,period,announced,one_stop
          ben-mo,@2019-12-31,200,150
          so-nang,@2019-12-31,20,15`,
      }),
    );
    expect(coverage.title).toBe(
      'Ngày 31/12/2019, tỉnh Bến Mơ: 150 trong 200 thủ tục (75,00%) được giải quyết qua một cửa',
    );
    expect(coverage.lead).toBe('Năm 2019 có số liệu của 1 trong 2 sở, ban, ngành.');
  });

  it('says whose the figures are when the province has gone into another', () => {
    const { coverage } = home(
      merged({
        service: `unit,period,score
          xa-cau,2026,81`,
      }),
    );
    expect(coverage.title).toBe(
      'Năm 2026 có số liệu của 1 trong 2 xã của Bến Mơ cũ, nay thuộc Mận Mới',
    );
  });
});

describe('the squares', () => {
  it('name each district while most of them are empty, and count the units of other groups', () => {
    const { grid, strips } = home(datasetWith({ scores: SPARSE })).coverage;
    expect(grid?.title).toBe(
      '3 huyện, thị xã, thành phố trong 2 năm: lẽ ra phải có 6 năm số liệu, mới tìm thấy 1',
    );
    expect(grid?.rows.map(({ label, squares }) => [label, ...squares])).toEqual([
      ['Đảo Câu', 'figures', 'nothing'],
      ['Đồi Chè', 'nothing', 'nothing'],
      ['Suối Ngọc', 'nothing', 'nothing'],
    ]);
    expect(strips.map(({ title }) => title)).toEqual(['3 sở, ban, ngành: 1 trong 5 năm số liệu']);
    expect(strips.map(({ rows }) => rows.map(({ label, count }) => `${label}: ${count}`))).toEqual([
      ['2018: 0/3', '2019: 1/2'],
    ]);
  });

  it('of districts that are well known are counted as well', () => {
    const { grid, strips } = home(
      datasetWith({
        scores: `unit,period,index,score
          dao-cau,2018,cchc,81
          dao-cau,2019,cchc,81
          doi-che,2019,cchc,82`,
      }),
    ).coverage;
    expect(grid).toBeNull();
    expect(strips[0]?.rows.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      '2018: 1/3',
      '2019: 2/3',
    ]);
  });

  it('of years in a row in which nothing was found are drawn once, as long as there are as many units', () => {
    const { strips } = home(
      datasetWith({
        scores: `unit,period,index,score
          ben-mo,2016,cchc,81
          ben-mo,2017,cchc,81
          ben-mo,2018,cchc,81
          so-nang,2019,cchc,82`,
      }),
    ).coverage;
    expect(strips[0]?.rows.map(({ label, count, href }) => [label, count, href])).toEqual([
      ['2016–2017', '0/2', null],
      ['2018', '0/3', '/2018/'],
      ['2019', '1/2', '/2019/'],
    ]);
  });

  it('reach as far as there are units: figures, then findings, then nothing', () => {
    const { strips } = home(
      datasetWith({
        scores: SPARSE,
        findings: `id,period,units,area,kind,statement_vi,statement_en
          a,2018,so-may,mot-cua,limitation,Còn chậm,Still slow`,
      }),
    ).coverage;
    expect(strips[0]?.rows[0]).toMatchObject({
      findings: ', 1 đơn vị chỉ có nhận xét hoặc sự việc',
      squares: [
        { kind: 'findings', path: 'M0 5H8' },
        { kind: 'nothing', path: 'M10 5H28' },
      ],
    });
  });
});

describe('the tile of a district', () => {
  const scores = `unit,period,index,score,class
    dao-cau,2019,cchc,81,good`;

  it('opens what it went into, with the latest score of each counter', () => {
    const { map, places } = home(
      merged({
        scores,
        service: `unit,period,score
          xa-cau,2025,81.5`,
      }),
    );
    expect(map?.tiles.map(({ label, href }) => [label, href])).toEqual([
      ['Đảo Câu', '/#nay-dao-cau'],
      ['Đồi Chè', '/don-vi/doi-che/'],
      ['Suối Ngọc', '/don-vi/suoi-ngoc/'],
    ]);
    expect(places?.list).toMatchObject([
      {
        id: 'nay-dao-cau',
        title: 'Huyện Đảo Câu nay là',
        now: [
          { link: { label: 'Xã Cầu' }, score: { text: '81,5' } },
          { link: { label: 'Xã Chè' }, score: null },
        ],
      },
    ]);
  });

  it('shows the latest year in which as many as ever were rated', () => {
    const { map } = home(
      datasetWith({
        scores: `unit,period,index,score,class
          dao-cau,2017,cchc,81,good
          dao-cau,2018,cchc,81,good
          so-nang,2019,cchc,81,good`,
      }),
    );
    expect(map?.title).toContain('2018');
  });

  it('leads to its year while nothing is known of what it went into', () => {
    const { map, places } = home(datasetWith({ scores }));
    expect(map?.tiles[0]?.href).toBe('/2019/dao-cau/');
    expect(places).toBeNull();
  });
});

describe('the pictures of the answers', () => {
  const bars = (sheets: Parameters<typeof datasetWith>[0]) =>
    home(datasetWith(sheets)).answers.map((answer) => answer.bars);

  it('are none where the answer is missing', () => {
    const classes = 'unit,period,index,scored,excellent\ncap-huyen,2019,cchc,3,1';
    expect(bars({ scores: SPARSE, classes }).slice(0, 2)).toEqual([[], []]);
  });

  it('show the share that goes through the one-stop', () => {
    const [oneStop] = bars({
      procedures: `unit,period,announced,one_stop
        ben-mo,@2019-06-30,300,240`,
    });
    expect(oneStop).toEqual([
      {
        label: '80,00% số thủ tục đã công bố qua một cửa',
        parts: [{ tone: 'amber', path: 'M0 0H800V10H0z' }],
      },
    ]);
  });

  it('show late and overdue cases of a thousand as parts of the thousand', () => {
    const [, late] = bars({
      cases: `unit,period,resolved,on_time_or_early,late,pending,pending_overdue
        ben-mo,2019,1000,980,20,100,15`,
    });
    expect(late).toEqual([
      {
        label: 'Trong 1.000 hồ sơ đã trả: 20 trễ',
        parts: [{ tone: 'clay', path: 'M0 0H20V10H0z' }],
      },
      {
        label: 'Trong 1.000 hồ sơ chưa xong: 150 quá hạn',
        parts: [{ tone: 'clay', path: 'M0 0H150V10H0z' }],
      },
    ]);
  });

  it('show the classes side by side, and leave open of whom no class is stated', () => {
    const [, , classes] = bars({
      scores: SPARSE,
      classes: `unit,period,index,scored,excellent,good
        ben-mo,2019,cchc,10,2,4`,
    });
    expect(classes).toEqual([
      {
        label: '2 xuất sắc · 4 tốt',
        parts: [
          { tone: 'excellent', path: 'M0 0H200V10H0z' },
          { tone: 'good', path: 'M200 0H600V10H200z' },
        ],
      },
    ]);
  });
});
