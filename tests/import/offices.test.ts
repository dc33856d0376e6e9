import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };
const YEAR = { ...SOURCE, period: '2020' };
const HEADER = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'];
const read = (layout: Layout, answers: Record<string, string> = YEAR) =>
  imported(xlsx(layout), answers);
const offered = ({ questions }: ReturnType<typeof read>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

it('asks what columns are under two groups "Trong đó", three rows high', () => {
  const made = read({
    rows: [
      ['Đơn vị', 'TÌNH HÌNH GIẢI QUYẾT HỒ SƠ', null, null, null, null],
      [null, 'Tổng số hồ sơ', 'Trong đó', 'Đã giải quyết', 'Trong đó', null],
      [null, null, 'Trực tuyến', null, 'Trực tuyến', 'Trễ hạn'],
      ['Huyện An Minh', 100, 60, 90, 55, 5],
    ],
    merged: ['A1:A3', 'B1:F1', 'B2:B3', 'D2:D3', 'E2:F2'],
  });
  expect(made.asked).toEqual(['column:C3', 'column:E3', 'column:F3']);
  expect(made.rows).toEqual([{ unit: 'an-minh', ...YEAR, total: '100', resolved: '90' }]);
});

describe('a table that lies on its side', () => {
  const names = ['Tổng số hồ sơ', 'Đã giải quyết'];

  it('with units as its columns is refused, and turned round it is read', () => {
    const rows: Layout['rows'] = [
      ['Chỉ tiêu', 'Huyện An Minh', 'Huyện Gò Quao'],
      ['Tổng số hồ sơ', 100, 60],
      ['Đã giải quyết', 90, 50],
    ];
    const made = read({ name: 'Quý II', rows });
    expect([made.faults, made.rows]).toEqual([
      [{ kind: 'turned-table', sheet: 'Quý II', column: 'A', names }],
      [],
    ]);
    const turned = [0, 1, 2].map((column) => rows.map((row) => row[column] ?? null));
    expect(read({ rows: [['Đơn vị', ...names], ...turned.slice(1)] }, YEAR).rows).toHaveLength(2);
  });

  it('may be of one office, with numbers before its names', () => {
    const rows: Layout['rows'] = [
      ['UBND HUYỆN AN MINH'],
      ['STT', 'Nội dung', 'Số lượng'],
      [1, 'Tổng số hồ sơ', 100],
      [2, 'Đã giải quyết', 90],
    ];
    expect(read({ rows }).faults).toEqual([
      { kind: 'turned-table', sheet: 'Sheet1', column: 'B', names },
    ]);
  });
});

it('asks which of two periods that stand side by side is meant, and takes that one alone', () => {
  const layout: Layout = {
    rows: [
      ['Quý I năm 2020', null, null, null, 'Quý II năm 2020'],
      [...HEADER, null, ...HEADER],
      ['Huyện An Minh', 100, 4, null, 'Huyện An Minh', 200, 8],
    ],
  };
  expect(offered(read(layout, SOURCE))).toEqual([['beside', ['A', 'E']]]);
  const second = read(layout, { ...SOURCE, beside: 'E' });
  expect(offered(second)).toEqual([['period', ['2020-Q2']]]);
  expect(second.rows).toEqual([{ ...SOURCE, unit: 'an-minh', total: '200', late: '8' }]);
});

it('asks which of two tables is meant that name their units by another word and count the same', () => {
  const layout: Layout = {
    rows: [
      ['KẾT QUẢ NĂM 2020'],
      ['Sở, ngành', 'Tổng số hồ sơ', 'Giải quyết trễ hạn', null, 'Huyện, thành phố'],
      ['Sở Y tế', 70, 2, null, 'Huyện An Biên', 90, 5],
    ],
    cells: { F2: { v: 'Tổng số hồ sơ', t: 's' }, G2: { v: 'Giải quyết trễ hạn', t: 's' } },
  };
  expect(offered(read(layout))).toEqual([['beside', ['A', 'E']]]);
  const made = read(layout, { ...YEAR, beside: 'E' });
  expect(made.rows).toEqual([{ ...YEAR, unit: 'an-bien', total: '90', late: '5' }]);
});

it('asks once about a list that goes on beside itself', () => {
  const layout: Layout = {
    rows: [
      ['KẾT QUẢ'],
      ['STT', ...HEADER, 'STT', ...HEADER],
      [1, 'Huyện An Minh', 40, 5, 3, 'Huyện Hòn Đất', 60, 7],
      [2, 'Huyện Gò Quao', 50, 6],
    ],
  };
  expect(offered(read(layout))).toEqual([['beside', ['A', 'E']]]);
  expect(read(layout, { ...YEAR, beside: 'A' }).rows.map(({ unit }) => unit)).toEqual([
    'an-minh',
    'go-quao',
  ]);
  expect(read(layout, { ...YEAR, beside: 'E' }).rows).toEqual([
    { unit: 'hon-dat', ...YEAR, total: '60', late: '7' },
  ]);
});

it('asks once about tables beside each other that have units in common, and other columns', () => {
  const layout: Layout = {
    rows: [
      ['Đơn vị', 'Tổng số hồ sơ', 'Đơn vị', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 40, 'Huyện Hòn Đất', 7],
    ],
  };
  expect(offered(read(layout, YEAR))).toEqual([['beside', ['A', 'C']]]);
  expect(read(layout, { ...YEAR, beside: 'C' }).rows).toEqual([
    { unit: 'hon-dat', ...YEAR, late: '7' },
  ]);
});

it.each([
  'H33.40 - UBND huyện An Minh',
  '[000.00.40.H33] Huyện An Minh',
  'Huyện An Minh (H33.40)',
  'Huyện An Minh (909)',
])('knows a unit beside whose name software prints its code: "%s"', (name) => {
  const made = read({ rows: [HEADER, [name, 40, 5]] });
  expect([made.asked, made.rows[0]?.['unit']]).toEqual([[], 'an-minh']);
});

it.each(['Tổng cộng', 'Toàn tỉnh'])(
  'offers no unit whose name happens to be spelled like "%s"',
  (total) => {
    const rows: Layout['rows'] = [HEADER, ['Huyện An Minh', 40, 5], [total, 40, 5]];
    expect(offered(read({ rows }, SOURCE))).toContainEqual([
      'total-row:3',
      ['an-giang-2025', 'kien-giang', 'skip'],
    ]);
  },
);

it('takes no per cent for a count where a corner says "ĐVT: %"', () => {
  const rows: Layout['rows'] = [
    ['KẾT QUẢ'],
    [null, null, 'ĐVT: %'],
    ['Đơn vị', 'Đã giải quyết', 'Tỷ lệ đúng hạn'],
    ['Huyện An Minh', 97, 98.5],
  ];
  expect(offered(read({ rows }))).toEqual([['column:B3', ['skip']]]);
});

it('keeps totals amid the rows and notes with numbers apart from what is said of units', () => {
  const made = read({
    rows: [
      HEADER,
      ['Sở Nội vụ', '1\u00a0234', ' 4 '],
      ['Tổng cấp tỉnh', '1 234', 4],
      ['Huyện An Minh', '12.345', '5 *'],
      ['Cộng', '13.579', 9],
      ['(1) Số liệu lấy lúc 17 giờ', 17, null],
    ],
  });
  expect(made.asked).toEqual(['number:C4', 'unit:A6', 'total-row:3', 'total-row:5']);
  expect(made.rows).toEqual([{ unit: 'so-noi-vu', ...YEAR, total: '1234', late: '4' }]);
});

describe('a title of several quarters', () => {
  it.each([
    ['QUÝ I+II NĂM 2020', '2020-H1'],
    ['Quý I, quý II năm 2020', '2020-H1'],
    ['Quý III và IV năm 2020', '2020-H2'],
    ['Quý II đến quý III/2020', '2020-04-01/2020-09-30'],
    ['Lũy kế đến ngày 30/9/2020', '2020-01-01/2020-09-30'],
  ])('"%s" offers %s', (title, period) => {
    const rows: Layout['rows'] = [[title], HEADER, ['Huyện An Minh', 10, 1]];
    expect(offered(read({ rows }, SOURCE))).toEqual([['period', [period]]]);
  });
});

it('asks whose the sums of sections in Roman numbers are, and misses no row under them', () => {
  const made = read({
    rows: [
      ['TT', ...HEADER],
      ['I', 'Cấp tỉnh', 10, 1],
      [1, 'Sở Nội vụ', 10, 1],
      ['II', 'Cấp huyện', 30, 3],
      ['II.1', 'Huyện An Minh', 20, 2],
      [2, 'Huyện Gò Quao', 10, 1],
    ],
  });
  expect(made.asked).toEqual(['total-row:2', 'total-row:4']);
  expect(made.rows.map(({ unit, total }) => [unit, total])).toEqual([
    ['so-noi-vu', '10'],
    ['an-minh', '20'],
    ['go-quao', '10'],
  ]);
  expect(made.understood?.gaps).toEqual([]);
});

it('reads form 07a under headers of three rows without a question', () => {
  const made = read(
    {
      rows: [
        ['Kỳ báo cáo: Quý II năm 2020'],
        ['STT', 'Đơn vị', 'Số hồ sơ nhận giải quyết', null, null, 'Số hồ sơ đã giải quyết', null],
        [null, null, 'Tổng số', 'Trong đó', null, 'Tổng số', 'Trả quá hạn'],
        [null, null, null, 'Số kỳ trước chuyển qua', 'Số mới tiếp nhận trực tuyến'],
        [1, 'Huyện An Minh', 100, 10, 50, 90, 5],
      ],
      merged: ['A2:A4', 'B2:B4', 'C2:E2', 'C3:C4', 'D3:E3', 'F2:G2', 'F3:F4', 'G3:G4'],
    },
    SOURCE,
  );
  expect(made.questions).toEqual([]);
  expect(made.rows[0]).toMatchObject({
    total: '100',
    carried_over: '10',
    received_online: '50',
    resolved: '90',
    late: '5',
  });
});
