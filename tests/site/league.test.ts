import { describe, expect, it } from 'vitest';
import { league } from '../../src/site/parts/league/league.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

function leagueOf(sheets: Sheets, group: 'districts' | 'communes' = 'districts') {
  const dataset = datasetWith(sheets);
  const publication = { dataset, editions: [], corrections: [], sealed: new Map(), open: [] };
  return league(siteOf(publication, 'vi'), group, 2019);
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
      'Đơn vị | Thủ tục đã công bố | Thủ tục qua một cửa | Đã giải quyết | Trước hạn, đúng hạn | Trễ hạn trên 1.000',
      'Cấp huyện | 300 | 240 80,00% |  |  | ',
      'Đảo Câu | 100 | 90 90,00% | 400 | 394 98,50% | 15,0',
    ]);
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
});

describe('a league of many', () => {
  const many = leagueOf(MANY, 'communes');

  it('shows the first and the last ten, and the others at a tap', () => {
    expect(many?.table.rows).toHaveLength(42);
    expect(many?.table.folded).toEqual({ from: 10, to: 32, label: 'Hiện cả 22 đơn vị ở giữa' });
  });

  it('is sorted by a place from the first on, and by a score as it is printed', () => {
    expect(many?.table.rows[0]?.cells.map(({ by }) => by)).toEqual([-1, undefined]);
  });

  it('sets the highest and the lowest bold, and says what bold means', () => {
    const bold = many?.table.rows
      .filter(({ cells }) => cells.some(({ extreme }) => extreme))
      .map(({ header }) => header.text);
    expect(bold).toEqual(['Xã 42', 'Xã 1']);
    expect(many?.table.notes.map(({ text }) => text).join(' ')).toContain('Chữ đậm');
  });
});
