import { describe, expect, it } from 'vitest';
import { summary } from '../../src/import/summary.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { source: 'kg-q2-2020', period: '2020-Q2' };

const asked = ({ questions }: ReturnType<typeof imported>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('headings over rows of fields', () => {
  const layout: Layout = {
    rows: [
      ['STT', 'Lĩnh vực giải quyết', 'Số hồ sơ nhận giải quyết', 'Số hồ sơ đã giải quyết'],
      [null, null, 'Tổng số', 'Tổng số'],
      ['I', 'CẤP HUYỆN'],
      [1, 'Đất đai', 10, 9],
      [2, 'Chứng thực', 5, 5],
      ['II', 'CẤP XÃ'],
      [1, 'Chứng thực', 20, 19],
    ],
    merged: ['A1:A2', 'B1:B2'],
  };
  const read = (answers: Record<string, string>, rows = layout.rows) =>
    imported(xlsx({ ...layout, rows }), { ...CASES, ...answers });
  const units = ({ rows }: ReturnType<typeof imported>) =>
    rows.map(({ unit, field, total }) => [unit, field, total].join(' '));

  it('give the rows of a level to that level of the province, when the province reports', () => {
    const made = read({ unit: 'kien-giang' });
    expect(made.asked).toEqual([]);
    expect(units(made)).toEqual([
      'cap-huyen dat-dai 10',
      'cap-huyen chung-thuc 5',
      'cap-xa chung-thuc 20',
    ]);
    expect(summary(made, 'vi')).toContain(
      'Cho các dòng dưới tiêu đề "CẤP XÃ" (dòng 6): unit = cap-xa',
    );
  });

  it('are asked about once each when a district reports: no row of communes is the district’s', () => {
    const made = read({ unit: 'rach-gia' });
    expect(asked(made)).toEqual([
      ['section:3', ['cap-huyen', 'same', 'skip']],
      ['section:6', ['nhom-xa-rach-gia', 'cap-xa', 'same', 'skip']],
    ]);
    expect(made.rows).toEqual([]);
    const answers = { unit: 'rach-gia', 'section:3': 'same', 'section:6': 'nhom-xa-rach-gia' };
    expect(units(read(answers))).toEqual([
      'rach-gia dat-dai 10',
      'rach-gia chung-thuc 5',
      'nhom-xa-rach-gia chung-thuc 20',
    ]);
    expect(units(read({ ...answers, 'section:6': 'skip' }))).toEqual([
      'rach-gia dat-dai 10',
      'rach-gia chung-thuc 5',
    ]);
  });

  it('that have figures of their own are sums of that level', () => {
    const rows = layout.rows.with(5, [null, 'CẤP XÃ', 20, 19]);
    const made = read({ unit: 'kien-giang', 'total-row:6': 'cap-xa' }, rows);
    expect(units(made)).toContain('cap-xa  20');
    expect(units(made)).toContain('cap-xa chung-thuc 20');
  });

  it('may name an office, or somebody nobody knows', () => {
    const rows = layout.rows.with(2, ['I', 'Sở Nội vụ']).with(5, ['II', 'Chi cục Thú y']);
    expect(asked(read({ unit: 'kien-giang' }, rows))).toEqual([['section:6', ['same', 'skip']]]);
    const answers = { unit: 'kien-giang', 'section:6': 'same' };
    expect(units(read(answers, rows))).toEqual([
      'so-noi-vu dat-dai 10',
      'so-noi-vu chung-thuc 5',
      'kien-giang chung-thuc 20',
    ]);
  });

  it('may name a part of the cases, which is then asked about', () => {
    const rows = layout.rows
      .with(2, ['I', 'Hồ sơ trực tuyến'])
      .with(5, ['II', 'Hồ sơ một cửa liên thông']);
    expect(asked(read({ unit: 'an-minh' }, rows))).toEqual([
      ['section:3', ['hồ sơ nộp trực tuyến', 'same', 'skip']],
      ['section:6', ['theo cơ chế một cửa liên thông', 'same', 'skip']],
    ]);
    const made = read(
      { unit: 'an-minh', 'section:3': 'hồ sơ nộp trực tuyến', 'section:6': 'same' },
      rows,
    );
    expect(made.rows.map(({ scope }) => scope)).toEqual([
      'hồ sơ nộp trực tuyến',
      'hồ sơ nộp trực tuyến',
      undefined,
    ]);
  });

  it('hold inside what stands over them', () => {
    const rows = [
      ...layout.rows.slice(0, 2),
      ['A', 'CẤP XÃ'],
      ['I', 'Hồ sơ trực tuyến'],
      [1, 'Đất đai', 10, 9],
      ['II', 'Hồ sơ khác'],
      [1, 'Đất đai', 4, 4],
    ];
    const answers = { unit: 'kien-giang', 'section:4': 'hồ sơ nộp trực tuyến' };
    const made = read({ ...answers, 'section:6': 'same' }, rows);
    expect(made.rows.map(({ unit, scope }) => [unit, scope])).toEqual([
      ['cap-xa', 'hồ sơ nộp trực tuyến'],
      ['cap-xa', undefined],
    ]);
  });

  it('are no page headers, notes or numbers', () => {
    const rows = layout.rows
      .with(2, ['Biểu số 07a (tiếp theo)'])
      .with(5, [null, 'Ghi chú: số liệu sơ bộ']);
    expect(read({ unit: 'an-minh' }, rows).asked).toEqual([]);
  });
});

it('a field that is called as an office is in short is a row of its own, and no heading', () => {
  const read = (...rows: Layout['rows']) =>
    imported(xlsx({ rows: [['STT', 'Lĩnh vực', 'Tổng số hồ sơ', 'Đã giải quyết'], ...rows] }), {
      ...CASES,
      unit: 'kien-giang',
    });
  const short = read([1, 'Đất đai', 5, 5], [2, 'Tư pháp', 4, 4], [3, 'Chứng thực', 3, 3]);
  expect(short.asked).toEqual(['field:B3']);
  expect(short.rows.map(({ unit }) => unit)).toEqual(['kien-giang', 'kien-giang']);
  const numbered = read(['I', 'Tư pháp', 3, 3], [1, 'Chứng thực', 3, 3]);
  expect(asked(numbered)).toContainEqual(['section:2', ['so-tu-phap', 'same', 'skip']]);
  const office = read([1, 'Sở Tư pháp', 3, 3], ['1.1', 'Chứng thực', 3, 3]);
  expect(office.rows).toMatchObject([{ unit: 'so-tu-phap', field: 'chung-thuc' }]);
});

describe('headings over rows of units', () => {
  const header = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'];
  const read = (rows: Layout['rows'], answers: Record<string, string> = {}) =>
    imported(xlsx({ rows: [header, ...rows] }), { ...CASES, ...answers });

  it('are idle where the units are of the level named', () => {
    const made = read([
      ['A', 'CÁC SỞ, BAN, NGÀNH'],
      [1, 'Sở Nội vụ', 5, 5],
      ['B', 'CẤP HUYỆN'],
      [1, 'Huyện An Minh', 10, 9],
    ]);
    expect([made.asked, made.rows.length]).toEqual([[], 2]);
  });

  it('are asked about where the rows name units of another level', () => {
    const made = read([
      ['A', 'CẤP HUYỆN'],
      [1, 'Huyện An Minh', 10, 9],
      ['B', 'CẤP XÃ'],
      [1, 'Huyện An Minh', 3, 3],
    ]);
    expect(asked(made)).toEqual([['section:4', ['same', 'skip']]]);
    expect(made.rows.map(({ total }) => total)).toEqual(['10']);
  });

  it('give the field that the rows lack', () => {
    const made = read([
      ['I', 'Lĩnh vực đất đai'],
      [1, 'Huyện An Minh', 10, 9],
      ['II', 'Chứng thực'],
      [1, 'Huyện An Minh', 3, 3],
      ['III', 'Lĩnh vực lâm nghiệp'],
      [1, 'Huyện An Minh', 1, 1],
    ]);
    expect(made.rows.map(({ field }) => field)).toEqual(['dat-dai', 'chung-thuc']);
    expect(asked(made)).toEqual([['section:6', ['same', 'skip']]]);
  });

  it('name a part of the cases, in a return of procedures too', () => {
    const procedures = imported(
      xlsx({
        rows: [
          ['Đơn vị', 'Tổng số TTHC đã công bố', 'TTHC qua một cửa'],
          ['TTHC một cửa liên thông'],
          ['Huyện An Minh', 10, 9],
        ],
      }),
      CASES,
    );
    expect(asked(procedures)).toEqual([['section:2', ['same', 'skip']]]);
  });
});

it('a heading over ratings may name another index', () => {
  const made = imported(
    xlsx({
      rows: [
        ['Đơn vị', 'Điểm', 'Xếp hạng'],
        ['I. Chỉ số chuyển đổi số'],
        ['Huyện An Minh', 80, 1],
        ['II. Các huyện'],
        ['Huyện Gò Quao', 70, 2],
      ],
    }),
    { source: 'kg-q2-2020', period: '2020', index: 'cchc-tinh' },
  );
  expect(made.asked).toEqual(['section:2']);
});
