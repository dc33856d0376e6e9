import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../src/site/pages/calendar/file.ts';
import { calendarPage } from '../../src/site/pages/calendar/model.ts';
import { homePage } from '../../src/site/pages/home/model.ts';
import { siteOf } from '../../src/site/site.ts';
import { datasetWith } from '../derive/dataset-with.ts';

type Sheets = Parameters<typeof datasetWith>[0];

const SHEETS: Sheets = {
  norms: `
    id,      subject_vi, subject_en, basis,       basis_en,   article, article_en, from
    cong-bo, Phải nêu,   Be stated,  Nghị định 1, Decree 1,   Điều 3,  Article 3,  2018-07-01`,
  duties: `
    norm,    indicators,     every, due_month, due_day
    cong-bo, cases.resolved, year,  2,         15`,
  sources: `
    id,   publisher, publisher_en, title_vi, title_en, published
    muon, Nơi A,     Office A,     Báo cáo về kết quả giải quyết thủ tục hành chính và hồ sơ của các đơn vị, A, 2020-02-20`,
  cases: `
    unit,    period, resolved, source
    dao-cau, 2019,   100,      muon`,
  national: `
    unit,   period, index,    rank, source
    ben-mo, 2018,   quoc-gia, 7,    nien-giam`,
};

function siteWith(sheets: Sheets) {
  const dataset = datasetWith(sheets);
  return siteOf({ dataset, editions: [], corrections: [], sealed: new Map(), open: [] }, 'vi');
}

const page = calendarPage(siteWith(SHEETS));
const rows = page.table.rows.map(({ header, cells }) =>
  [
    header.text,
    header.detail,
    ...cells.flatMap(({ text, detail }) => [text, ...(detail === undefined ? [] : [detail])]),
  ].join(' | '),
);

describe('the page of the calendar', () => {
  it('says first what is expected: what has a day before what has none', () => {
    expect(page.next).toEqual([
      'Chờ tiếp theo: hồ sơ năm 2020, hạn 15/2/2021.',
      'Chờ tiếp theo: thủ tục qua một cửa, điểm xếp loại và chỉ số quốc gia năm 2019 (các quy định chúng tôi đọc không nêu ngày).',
    ]);
  });

  it('has of whom the earliest source tells and how late it came, the latest first', () => {
    expect(page.table.columns.map(({ label }) => label)).toEqual([
      'Số liệu',
      'Hạn',
      'Nguồn sớm nhất chúng tôi đọc',
    ]);
    expect(rows).toContain(
      'Hồ sơ và đúng hạn | 2019 | 15/2/2020 | 20/2/2020 | Huyện Đảo Câu, 1 trong 3 huyện, thị xã, thành phố; trễ 5 ngày',
    );
  });

  it('says nothing of early or late without a due day', () => {
    expect(rows).toContain('Chỉ số cấp quốc gia | 2018 | chưa rõ quy định | năm 2020 | Quốc gia');
  });

  it('does not tell a part as the whole: what others add, and which indices are missing', () => {
    const { table } = calendarPage(
      siteWith({
        ...SHEETS,
        sources: `${SHEETS.sources ?? ''}
          sau, Nơi A, Office A, B, B, 2020-03-20`,
        cases: `${SHEETS.cases ?? ''}
          doi-che, 2019,   90,       sau`,
        national: `
          unit,   period, index,     rank, source
          ben-mo, 2017,   quoc-gia,  7,    muon
          ben-mo, 2018,   quoc-gia,  7,    muon
          ben-mo, 2019,   par-index, 9,    sau`,
      }),
    );
    const details = table.rows.flatMap(({ cells }) => cells.at(-1)?.detail ?? []);
    expect(details).toContain(
      'Huyện Đảo Câu, 1 trong 3 huyện, thị xã, thành phố; trễ 5 ngày; còn 1 nguồn nữa, thêm 1 đơn vị',
    );
    expect(details).toContain('PAR INDEX; chưa thấy Quốc gia');
  });

  it('counts the units of each group, the province before them, and says in short that all are there', () => {
    const some = ['ben-mo', 'so-gio', 'so-nang', 'dao-cau', 'doi-che'];
    const told = (units: readonly string[]) => {
      const own = units.map((unit) => `${unit}, 2019, 100, muon`);
      const cases = ['unit, period, resolved, source', ...own].join('\n');
      const { table } = calendarPage(siteWith({ ...SHEETS, cases }));
      return table.rows[0]?.cells.at(-1)?.detail;
    };
    expect(told(some)).toBe(
      'Tỉnh Bến Mơ; cả 2 sở, ban, ngành; 2 trong 3 huyện, thị xã, thành phố; trễ 5 ngày',
    );
    expect(told([...some, 'suoi-ngoc'])).toBe('Tỉnh Bến Mơ và mọi đơn vị; trễ 5 ngày');
  });

  it('tells what is missing from earlier years apart from what is expected', () => {
    const late = calendarPage(
      siteWith({
        ...SHEETS,
        scores: `
          unit,    period, index, score
          dao-cau, 2020,   cchc,  81
          dao-cau, 2021,   cchc,  81
          dao-cau, 2022,   cchc,  81`,
      }),
    );
    expect(late.next.join(' ')).not.toMatch(/năm (2019|2020) /);
    expect(late.missing).toMatch(
      /^Còn thiếu từ các năm trước \(chưa tìm thấy số liệu cả năm của đơn vị nào\): .*; hồ sơ 2018 và 2020; /,
    );
  });

  it('names the rule with what it says of how often and by when', () => {
    expect(page.rules).toEqual([
      {
        link: { label: 'Nghị định 1, Điều 3', href: '/mot-cua/quy-dinh/#cong-bo' },
        details: 'Hồ sơ: hằng năm, hạn ngày 15 tháng thứ 2 sau kỳ',
      },
    ]);
  });
});

it('home says in a line what is expected next, and leads to the calendar', () => {
  expect(homePage(siteWith(SHEETS)).expected).toEqual({
    label: 'Chờ tiếp theo: hồ sơ năm 2020, hạn 15/2/2021.',
    href: '/lich/',
  });
});

describe('the file for calendars', () => {
  const file = calendarFile(siteWith(SHEETS)) ?? '';
  const parsed = ICAL.parse(file) as unknown[];
  const events = new ICAL.Component(parsed)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

  it('is read by another program: each day once, as a whole day, with an id that stays', () => {
    expect(
      events.map(({ uid, summary, startDate }) => [uid, startDate.toString(), summary]),
    ).toEqual([
      ['due-cases-2020@ben-mo.example', '2021-02-15', 'Hạn công khai: hồ sơ năm 2020'],
      ['due-cases-2019@ben-mo.example', '2020-02-15', 'Hạn công khai: hồ sơ năm 2019'],
      [
        'came-cases-2019@ben-mo.example',
        '2020-02-20',
        'Nguồn sớm nhất chúng tôi đọc về hồ sơ năm 2019: huyện Đảo Câu, 1 trong 3 huyện, thị xã, thành phố',
      ],
    ]);
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true);
  });

  it('has lines of at most 75 octets that end as the standard asks', () => {
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.join('')).not.toMatch(/[\r\n]/);
    const octets = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('is stamped without the clock', () => {
    const stamps = [...file.matchAll(/^DTSTAMP:(.*)$/gm)].map(([, stamp]) => stamp?.trim());
    expect(stamps).toEqual(['20210215T000000Z', '20200215T000000Z', '20200220T000000Z']);
  });

  it('is offered to add to a calendar only while a day of it is still to come', () => {
    expect(page.file.map(({ label }) => label)).toEqual(['Thêm vào lịch của bạn (tệp .ics)']);
    expect(
      calendarPage(siteWith({ ...SHEETS, norms: '', duties: '' })).file.map(({ label }) => label),
    ).toEqual(['Những lần đã công bố, dạng lịch (tệp .ics)']);
  });

  it('is not there while no day is known', () => {
    expect(calendarFile(siteWith({}))).toBeNull();
    expect(calendarPage(siteWith({})).file).toEqual([]);
  });
});
