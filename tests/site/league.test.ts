import { describe, expect, it } from 'vitest';
import { league, leagues } from '../../src/site/parts/league/league.ts';
import { membersIn } from '../../src/site/parts/league/members.ts';
import { yearPage } from '../../src/site/pages/year/model.ts';
import { yearGroupPage } from '../../src/site/pages/year-group/model.ts';
import { inventory } from '../../src/site/inventory.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';
import { mixedDataset } from '../derive/mixed.ts';

type Sheets = Parameters<typeof datasetWith>[0];

function siteWith(sheets: Sheets) {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

/** The league of the districts with all its rows. */
function leagueOf(sheets: Sheets) {
  const site = siteWith(sheets);
  const members = membersIn(site, 'districts', 2019);
  return members && league(site, members, 'all');
}

/** The table as text: its heads, then its rows; "!" marks what is set bold. */
function lines(sheets: Sheets): string[] {
  const found = leagueOf(sheets);
  if (!found) return [];
  const { columns, rows } = found.table;
  return [
    columns.map(({ label }) => label).join(' | '),
    ...rows.map(({ header, cells }) =>
      [
        header.text,
        ...cells.map(({ text, beside, detail, extreme }) =>
          [extreme ? `!${text}` : text, beside, detail].filter(Boolean).join(' '),
        ),
      ].join(' | '),
    ),
  ];
}

const notes = (sheets: Sheets) => leagueOf(sheets)?.table.notes.map(({ text }) => text) ?? [];

const SCORES = `unit,period,index,score,class
  dao-cau,2019,cchc,68,fair
  doi-che,2019,cchc,91.5,excellent
  suoi-ngoc,2019,cchc,91.5,excellent`;

/** Forty-two communes, with the scores 1 to 42. */
const MANY: Sheets = {
  units: [
    'id,kind,peer_group,name_vi,name_en,short_vi,short_en',
    ...Array.from({ length: 42 }, (_, at) => {
      const name = `Xã ${String(at + 1)}`;
      return `xa-${String(at + 1)},commune,communes,${name},${name},${name},${name}`;
    }),
  ].join('\n'),
  scores: [
    'unit,period,index,score',
    ...Array.from({ length: 42 }, (_, at) => `xa-${String(at + 1)},2019,cchc,${String(at + 1)}`),
  ].join('\n'),
};

/** The notes below the leagues of the page of the year. */
const yearNotes = (sheets: Sheets) =>
  leagues(siteWith(sheets), 2019).flatMap(({ table }) => table.notes.map(({ text }) => text));

describe('how many have reported', () => {
  it('is told of the units of the register, with the days on which the sources came', () => {
    expect(yearNotes({ scores: SCORES })).toContain(
      'Đã có 3 trong 3 đơn vị, theo nguồn công bố 15/1/2020.',
    );
  });

  it('spans the dates as far as they are known, and says where one is not', () => {
    const sources = `id,publisher,publisher_en,title_vi,title_en,published
      som,Nơi A,Office A,Tài liệu A,Document A,2020-01-05
      muon,Nơi B,Office B,Tài liệu B,Document B,2020-03
      khong-ngay,Nơi C,Office C,Tài liệu C,Document C,`;
    const scores = (third: string) => `unit,period,index,score,source
      dao-cau,2019,cchc,68,som
      doi-che,2019,cchc,70,muon${third}`;
    const told = (third: string) => yearNotes({ sources, scores: scores(third) })[0];
    expect(told('')).toBe(
      'Đã có 2 trong 3 đơn vị, theo nguồn công bố từ 5/1/2020 đến tháng 3/2020.',
    );
    expect(told('\n suoi-ngoc,2019,cchc,71,khong-ngay')).toBe(
      'Đã có 3 trong 3 đơn vị, theo nguồn công bố từ 5/1/2020 đến tháng 3/2020; có nguồn không rõ ngày.',
    );
  });
});

describe('places', () => {
  const site = (share: string) => `key,vi,en\n places_from_share,${share},${share}`;
  const scores = `unit,period,index,score
    dao-cau,2019,cchc,68
    doi-che,2019,cchc,70`;

  it('are not given below the share that site.csv asks for, and the league says why', () => {
    const few = { site: site('67'), scores };
    expect(lines(few)).toEqual(['Đơn vị | Điểm', 'Đồi Chè | 70', 'Đảo Câu | 68']);
    expect(notes(few)).toContain('Không xếp hạng: mới có điểm của 2 trong 3 đơn vị, chưa đến 67%.');
  });

  it('are given from that share on', () => {
    const enough = { site: site('66'), scores };
    expect(lines(enough)[1]).toBe('Đồi Chè | 1 | 70');
    expect(notes(enough).join(' ')).not.toContain('Không xếp hạng');
  });
});

describe('a league', () => {
  it('has the best class first, and says which places are shared', () => {
    expect(lines({ scores: SCORES })).toEqual([
      'Đơn vị | Hạng | Điểm | Xếp loại',
      'Đồi Chè | 1= | 91,5 | xuất sắc',
      'Suối Ngọc | 1= | 91,5 | xuất sắc',
      'Đảo Câu | 3 | 68 | khá',
    ]);
  });

  it('has a better class first even where its score is not known', () => {
    const scores = `unit,period,index,score,class
      dao-cau,2019,cchc,90,fair
      doi-che,2019,cchc,,good`;
    expect(lines({ scores }).map((line) => line.split(' | ')[0])).toEqual([
      'Đơn vị',
      'Đồi Chè',
      'Đảo Câu',
    ]);
  });

  it('has counts with their shares, late cases of a thousand, and the whole above its units', () => {
    const sheets = {
      procedures: `unit,period,announced,one_stop
        cap-huyen,@2019-12-31,300,240
        dao-cau,@2019-12-31,100,90`,
      cases: `unit,period,resolved,on_time_or_early,late
        dao-cau,2019,400,394,6`,
    };
    expect(lines(sheets)).toEqual([
      'Đơn vị | Thủ tục qua một cửa | Thủ tục đã công bố | Đã giải quyết | Trước hạn, đúng hạn | Trễ hạn trên 1.000',
      'Cấp huyện | 240 80,00% | 300 |  |  | ',
      'Đảo Câu | 90 90,00% | 100 | 400 | 394 98,50% | 15,0',
    ]);
  });

  it('never says of a source that counted none resolved that it does not say how many were late', () => {
    const cases = `unit,period,resolved,late
      dao-cau,2019,400,6
      doi-che,2019,0,0`;
    expect(lines({ cases }).at(-1)).toBe('Đồi Chè | 0 | không có để tính');
  });

  it('has the one-stop first, then the place with the score that it is read from', () => {
    const procedures = `unit,period,announced,one_stop
      dao-cau,@2019-12-31,100,90`;
    expect(lines({ scores: SCORES, procedures })[0]).toBe(
      'Đơn vị | Thủ tục qua một cửa | Hạng | Điểm | Xếp loại | Thủ tục đã công bố',
    );
  });

  it('names units of which nothing was found in a note, and never ranks them', () => {
    const some = SCORES.split('\n').slice(0, 2).join('\n');
    expect(lines({ scores: some })).toHaveLength(2);
    expect(notes({ scores: some })).toContain(
      'Chưa tìm thấy số liệu nào trong bảng này của 2 đơn vị: Đồi Chè và Suối Ngọc.',
    );
  });

  it('gives no places where most have no score', () => {
    const some = SCORES.split('\n').slice(0, 2).join('\n');
    expect(lines({ scores: some })[0]).toBe('Đơn vị | Điểm | Xếp loại');
  });

  it('is none where only classes are known: they are told by the names in them', () => {
    const classes = 'unit,period,index,class\ndao-cau,2019,cchc,fair\ndoi-che,2019,cchc,good';
    expect(lines({ scores: classes })).toEqual([]);
  });

  it('shows a figure of another period with its period, and compares it with nobody', () => {
    const cases = `unit,period,resolved,late
      dao-cau,2019,400,6
      doi-che,2019,100,1
      suoi-ngoc,2019-H1,50,5`;
    expect(lines({ cases }).at(-1)).toBe(
      'Suối Ngọc | 50 6 tháng đầu 2019 | 100,0 6 tháng đầu 2019',
    );
  });

  it('sets a score beside that of the year before, where two can be', () => {
    const before = `
      dao-cau,2018,cchc,66,fair
      doi-che,2018,cchc,92,excellent`;
    expect(lines({ scores: SCORES + before })).toEqual([
      'Đơn vị | Hạng | Điểm | Xếp loại | Điểm so với 2018',
      'Đồi Chè | 1= | 91,5 | xuất sắc | −1',
      'Suối Ngọc | 1= | 91,5 | xuất sắc | không so',
      'Đảo Câu | 3 | 68 | khá | +2',
    ]);
  });

  it('gives no sign to a score that moved by less than the threshold', () => {
    const before = `
      dao-cau,2018,cchc,67.9,fair
      doi-che,2018,cchc,92,excellent`;
    const own = SCORES.replace(',68,', ',68.0,');
    expect(lines({ scores: own + before }).at(-1)).toBe('Đảo Câu | 3 | 68,0 | khá | ≈');
    const notes = leagueOf({ scores: own + before })?.table.notes.map(({ text }) => text);
    expect(notes).toContain('≈ là gần như không đổi.');
  });
});

/** Thirty communes, fifteen wards and two special zones. */
const MIXED = [
  ...Array.from({ length: 30 }, (_, at) => `xa-${String(at + 1)}`),
  ...Array.from({ length: 15 }, (_, at) => `phuong-${String(at + 1)}`),
  ...['dac-khu-1', 'dac-khu-2'],
];

describe('a league of many', () => {
  const site = siteWith(MANY);
  const ends = yearPage(site, 2019).leagues.find(({ group }) => group === 'communes')?.table;
  const page = yearGroupPage(site, 2019, 'communes');
  const [all] = page.tables;
  const namesOf = (table = all) => table?.rows.map(({ header }) => header.text) ?? [];

  it('has its first and its last ten on the page of the year, and the way to the page of all', () => {
    expect(namesOf(ends)).toEqual([...namesOf().slice(0, 10), ...namesOf().slice(-10)]);
    expect(ends?.left).toEqual([
      {
        at: 10,
        link: {
          label: 'Xem cả 42 xã: còn 22 đơn vị ở giữa',
          href: '/2019/bang/cap-xa/',
        },
      },
    ]);
  });

  it('has every unit on a page of its own, with nothing folded or left out', () => {
    expect(namesOf()).toHaveLength(42);
    expect(all).not.toHaveProperty('left');
    expect(all).not.toHaveProperty('folded');
    expect(inventory(site).yearGroups).toEqual([{ year: 2019, group: 'communes' }]);
  });

  it('is opened by how many they are, who is first and who is last', () => {
    expect(page.head.title).toBe('Cả 42 xã năm 2019');
    expect(page.lead).toBe(
      'Đã có 42 trong 42 đơn vị, theo nguồn công bố 15/1/2020. Điểm CCHC: cao nhất 42 (Xã 42), thấp nhất 1 (Xã 1).',
    );
    expect(page.head.breadcrumbs.map(({ href }) => href)).toEqual(['/', '/2019/']);
  });

  it('is sorted by a place and by a score as they are shown', () => {
    expect(all?.rows[0]?.cells.map(({ by }) => by)).toEqual([undefined, undefined]);
  });

  it('sets the highest and the lowest bold, and says among whom', () => {
    const bold = (table = all) =>
      table?.rows
        .filter(({ cells }) => cells.some(({ extreme }) => extreme))
        .map(({ header }) => header.text);
    expect(bold()).toEqual(['Xã 42', 'Xã 1']);
    expect(bold(ends)).toEqual(['Xã 42', 'Xã 1']);
    expect(ends?.notes.map(({ text }) => text)).toContain(
      'Chữ đậm trong cột: cao nhất hoặc thấp nhất trong cả 42 đơn vị.',
    );
  });

  it('has its whole between the two ends, and in words on its page', () => {
    const procedures = [
      'unit,period,announced,one_stop',
      'cap-xa,@2019-12-31,100,90',
      ...Array.from(
        { length: 42 },
        (_, at) => `xa-${String(at + 1)},@2019-12-31,100,${String(at + 50)}`,
      ),
    ].join('\n');
    const units = `${MANY.units ?? ''}\ncap-xa,tier,communes,Cấp xã,Communes,Cấp xã,Communes`;
    const counted = siteWith({ units, procedures });
    const [table] = yearPage(counted, 2019).leagues.map((one) => one.table);
    expect(table?.rows.findIndex(({ kind }) => kind === 'whole')).toBe(10);
    expect(yearGroupPage(counted, 2019, 'communes').lead).toContain(
      'Thủ tục qua một cửa: cao nhất 91,00% (Xã 42), thấp nhất 50,00% (Xã 1); cấp xã: 90,00%.',
    );
  });

  it('whose kinds differ stands by kind, with places and a cut of workload in each, and all in one list a tap away', () => {
    const dataset = mixedDataset(
      { communes: 30, wards: 15, zones: 2 },
      {
        scores: [
          'unit,period,index,score',
          ...MIXED.map((id, at) => `${id},2019,cchc,${String(50 + at)}`),
        ],
        cases: [
          'unit,period,resolved',
          ...MIXED.map((id, at) => `${id},2019,${String(1000 + at)}`),
        ],
      },
    );
    const mixed = siteOf(
      { dataset, editions: [], corrections: [], sealed: new Map(), open: [] },
      'vi',
    );
    const { tables, cuts } = yearGroupPage(mixed, 2019, 'communes');
    expect(tables.map(({ anchor, caption, rows }) => [anchor, caption, rows.length])).toEqual([
      ['xa', '30 xã năm 2019', 30],
      ['phuong', '15 phường năm 2019', 15],
      ['dac-khu', '2 đặc khu năm 2019', 2],
    ]);
    const [first] = tables[1]?.rows ?? [];
    expect([first?.cells[0], first?.cells.at(-1)]).toEqual([
      { text: '1' },
      { text: '1', beside: '/5', marks: 'a' },
    ]);
    expect(tables[1]?.notes.map(({ text }) => text)).toContain(
      '5 phường có từ 1.040 đến 1.044 hồ sơ đã giải quyết, năm 2019',
    );
    expect(tables[2]?.columns.map(({ label }) => label)).not.toContain('Hạng');
    expect(cuts.map(({ href }) => href)).toEqual([
      '#xa',
      '#phuong',
      '#dac-khu',
      '/chi-tieu/scores-score/',
    ]);
    const ends = yearPage(mixed, 2019).leagues.find(({ group }) => group === 'communes')?.table;
    expect(ends?.kinds).toEqual([
      { at: 0, label: '30 xã' },
      { at: 10, label: '15 phường' },
      { at: 20, label: '2 đặc khu' },
    ]);
    expect(ends?.left?.map(({ at, link }) => [at, link.label, link.href])).toEqual([
      [5, 'Xem cả 30 xã: còn 20 ở giữa', '/2019/bang/cap-xa/#xa'],
      [15, 'Xem cả 15 phường: còn 5 ở giữa', '/2019/bang/cap-xa/#phuong'],
    ]);
    // Within each kind the places follow one another, and nothing is said of another kind.
    const places = ends?.rows.map(({ cells }) => cells[0]);
    expect(places?.map((cell) => cell?.text)).toEqual([
      ...['1', '2', '3', '4', '5', '26', '27', '28', '29', '30'],
      ...['1', '2', '3', '4', '5', '11', '12', '13', '14', '15'],
      ...['không xếp', 'không xếp'],
    ]);
    expect(ends?.rows[10]?.header.text).toBe('P15');
    expect(ends?.notes.map(({ text }) => text)).toContain(
      'Hạng do chúng tôi xếp theo điểm, riêng từng loại: 30 xã và 15 phường. Không xếp 2 đặc khu vì quá ít.',
    );
  });

  it('leads to where its units stand by what people feel, as far as two of them say it in the year', () => {
    const cases = `unit,period,resolved,days_taken,returned,rejected
      xa-1,2019,400,5.5,12,
      xa-2,2019,300,6.1,9,1`;
    const { felt } = yearGroupPage(siteWith({ ...MANY, cases }), 2019, 'communes');
    expect(felt).toEqual([
      { label: 'Số ngày giải quyết trung bình', href: '/chi-tieu/cases-days-taken/' },
      { label: 'Trả lại để bổ sung', href: '/chi-tieu/cases-returned/' },
    ]);
    expect(page.felt).toEqual([]);
  });

  it('leads to the other years that have so many', () => {
    const both = `${MANY.scores ?? ''}\n${(MANY.scores ?? '').split('\n').slice(1).join('\n').replaceAll('2019', '2018')}`;
    const { years } = yearGroupPage(siteWith({ ...MANY, scores: both }), 2019, 'communes');
    expect(years).toEqual([{ label: '2018', href: '/2018/bang/cap-xa/' }]);
  });
});

it('a league of few has no page of its own', () => {
  const site = siteWith({ scores: SCORES });
  expect(inventory(site).yearGroups).toEqual([]);
  expect(yearPage(site, 2019).leagues[0]?.table).not.toHaveProperty('left');
});
