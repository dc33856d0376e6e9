import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020-Q3', source: 'kg-q2-2020' };
const ROW = ['Huyện An Minh', 125, 100, 4];

function read(rows: Layout['rows'], more: Partial<Layout> = {}, answers = {}) {
  return imported(xlsx({ rows, ...more }), { ...CASES, ...answers });
}

const guesses = (made: ReturnType<typeof read>) =>
  made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('groups over columns', () => {
  it('asks what columns are that a group narrows to online cases, and offers no guess', () => {
    const made = read(
      [
        ['Đơn vị', 'Tổng số hồ sơ', 'Trong đó: nộp trực tuyến', null],
        [null, null, 'Đã giải quyết', 'Giải quyết trễ hạn'],
        ROW,
      ],
      { merged: ['A1:A2', 'B1:B2', 'C1:D1'] },
    );
    expect(guesses(made)).toEqual([
      ['column:C2', ['skip']],
      ['column:D2', ['skip']],
    ]);
  });

  it('sees a group that is not merged, and one above a header that could do without it', () => {
    const made = read([
      [null, null, 'Qua bưu chính công ích', null],
      ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Giải quyết trễ hạn'],
      ROW,
    ]);
    expect(made.asked).toEqual(['column:C2', 'column:D2']);
  });

  it('lets a group pass that only gathers', () => {
    const made = read(
      [
        ['Đơn vị', 'Tổng số hồ sơ', 'Trong đó', null],
        [null, null, 'Đã giải quyết', 'Giải quyết trễ hạn'],
        ROW,
      ],
      { merged: ['A1:A2', 'B1:B2', 'C1:D1'] },
    );
    expect(made.rows).toEqual([
      { unit: 'an-minh', ...CASES, total: '125', resolved: '100', late: '4' },
    ]);
  });

  it('takes the columns of the year that is imported, and asks about those of another', () => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Năm 2019', null, 'Năm 2020', null],
      [null, 'Tổng số hồ sơ', 'Giải quyết trễ hạn', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 90, 9, 100, 4],
    ];
    const merged = ['A1:A2', 'B1:C1', 'D1:E1'];
    const made = read(rows, { merged }, { period: '2020' });
    expect(guesses(made)).toEqual([
      ['column:B2', ['skip']],
      ['column:C2', ['skip']],
    ]);
    const answers = { period: '2020', 'column:B2': 'skip', 'column:C2': 'skip' };
    expect(read(rows, { merged }, answers).rows).toEqual([
      { unit: 'an-minh', ...CASES, period: '2020', total: '100', late: '4' },
    ]);
  });

  it.each([
    [2019, 2020],
    ['Năm 2019', 'Năm 2020'],
  ])('takes the same where the years stand under the names: %s, %s', (before, own) => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Tổng số hồ sơ', null, 'Giải quyết trễ hạn', null],
      [null, before, own, before, own],
      ['Huyện An Minh', 90, 100, 9, 4],
    ];
    const merged = ['A1:A2', 'B1:C1', 'D1:E1'];
    const made = read(rows, { merged }, { period: '2020' });
    expect(made.asked).toEqual(['column:B2', 'column:D2']);
    expect(made.rows).toEqual([
      { unit: 'an-minh', ...CASES, period: '2020', total: '100', late: '4' },
    ]);
    expect(read(rows, { merged }, { period: '2020-Q2' }).rows).toEqual([]);
  });

  it.each([
    ['Kế hoạch năm 2020', ['column:B2', 'column:C2']],
    ['Ước năm 2020', ['column:B2', 'column:C2']],
    ['Thực hiện năm 2020', []],
    ['Kết quả năm 2020', []],
  ])('knows whether "%s" says only the year', (group, asked) => {
    const rows: Layout['rows'] = [
      ['Đơn vị', group, null],
      [null, 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 100, 4],
    ];
    const made = read(rows, { merged: ['A1:A2', 'B1:C1'] }, { period: '2020' });
    expect(made.asked).toEqual(asked);
  });

  it('knows "Quý II" for a quarter of the year of the title', () => {
    const counts = ['Tổng số hồ sơ', 'Giải quyết trễ hạn'];
    const rows: Layout['rows'] = [
      ['NĂM 2020'],
      ['Đơn vị', 'Quý I', null, 'Quý II', null],
      [null, ...counts, ...counts],
      ['Huyện An Minh', 90, 9, 100, 4],
    ];
    const made = read(rows, { merged: ['A2:A3', 'B2:C2', 'D2:E2'] }, { period: '2020-Q2' });
    expect(made.asked).toEqual(['column:B3', 'column:C3']);
    expect(made.rows).toMatchObject([{ total: '100', late: '4' }]);
  });

  it('offers the one year that stands over all columns as the period', () => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Năm 2020', null],
      [null, 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 100, 4],
    ];
    const made = imported(xlsx({ rows, merged: ['A1:A2', 'B1:C1'] }), { source: 'kg-q2-2020' });
    expect(guesses(made)).toEqual([['period', ['2020']]]);
    expect(made.rows[0]).toMatchObject({ total: '100', late: '4' });
  });

  it.each(['Cùng kỳ năm trước', 'Lũy kế từ đầu năm', 'Cấp huyện'])('asks about "%s"', (group) => {
    const made = read(
      [['Đơn vị', group, null], [null, 'Tổng số hồ sơ', 'Giải quyết trễ hạn'], ROW.slice(0, 3)],
      { merged: ['A1:A2', 'B1:C1'] },
    );
    expect(guesses(made)).toEqual([
      ['column:B2', ['skip']],
      ['column:C2', ['skip']],
    ]);
  });
});

describe('words in brackets', () => {
  it.each([
    'Tổng số hồ sơ (chỉ tính nộp trực tuyến)',
    'Tổng số hồ sơ (6 tháng đầu năm)',
    'Tổng số hồ sơ (không tính cấp xã)',
    'Giải quyết trễ hạn (%)',
    'Tỷ lệ giải quyết trễ hạn so với cùng kỳ (%)',
  ])('asks about "%s" without a guess', (header) => {
    const made = read([['Đơn vị', header, 'Đã giải quyết', 'Đang giải quyết'], ROW]);
    expect(guesses(made)).toEqual([['column:B1', ['skip']]]);
  });

  it.each(['Tổng số hồ sơ (hồ sơ)', 'Tổng số hồ sơ (1)', 'Tổng số hồ sơ (3)=(4)+(5)'])(
    'takes "%s" for all cases',
    (header) => {
      expect(read([['Đơn vị', header, 'Đã giải quyết', 'Đang giải quyết'], ROW]).asked).toEqual([]);
    },
  );

  it('knows a share by its per cent sign', () => {
    const made = read([
      ['Đơn vị', 'Tổng số hồ sơ', 'Tỷ lệ đúng hạn (%)'],
      ['Huyện An Minh', 125, 99.6],
    ]);
    expect(made.rows[0]).toMatchObject({ total: '125', on_time_share: '99.6' });
  });
});

it('does not guess online for a column of cases handed in at the counter', () => {
  const made = read([['Đơn vị', 'Tổng số hồ sơ', 'Nhận trực tiếp', 'Đang giải quyết'], ROW]);
  expect(guesses(made)).toEqual([['column:C1', ['skip']]]);
});

describe('thousands', () => {
  const rows = (unit: string): Layout['rows'] => [
    ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ'],
    [null, null, unit],
    ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn', 'Tỷ lệ đúng hạn'],
    ['Huyện An Minh', 12.5, '0,25', '98%'],
  ];

  it.each(['Đơn vị tính: nghìn hồ sơ', 'ĐVT: 1.000 hồ sơ', '(Đơn vị tính: ngàn)'])(
    'asks once what "%s" means, and multiplies counts, not shares',
    (unit) => {
      const made = read(rows(unit));
      expect(made.questions.map(({ id, choices }) => [id, choices[0]?.value])).toContainEqual([
        'scale',
        '1000',
      ]);
      expect(read(rows(unit), {}, { scale: '1000' }).rows).toEqual([
        { unit: 'an-minh', ...CASES, total: '12500', late: '250', on_time_share: '98' },
      ]);
    },
  );

  it('asks about a column that is in thousands by itself', () => {
    const made = read([
      ['Đơn vị', 'Tổng số hồ sơ (nghìn hồ sơ)', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 12, 4],
    ]);
    expect(made.asked).toEqual(['scale:B']);
  });

  it('asks once about columns that say the same of thousands', () => {
    const table: Layout['rows'] = [
      ['Đơn vị', 'Tổng số hồ sơ (nghìn hồ sơ)', 'Đã giải quyết (nghìn hồ sơ)'],
      ['Huyện An Minh', 12, '0,5'],
    ];
    expect(read(table).asked).toEqual(['scale:B']);
    const [row] = read(table, {}, { 'scale:B': '1000' }).rows;
    expect([row?.['total'], row?.['resolved']]).toEqual(['12000', '500']);
  });

  it('has no question where the unit is only what is counted', () => {
    const counted = rows('Đơn vị tính: hồ sơ').slice(0, 3);
    expect(read([...counted, ['Huyện An Minh', 12, 4, '98%']]).asked).toEqual([]);
  });
});

describe('a row between the names of the columns and the figures', () => {
  const under = (...units: (string | null)[]) =>
    read([['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'], units, ['Huyện An Minh', 40, 5]]);

  it.each([
    ['', '(hồ sơ)', '(%)'],
    ['', 'Hồ sơ', '%'],
    [null, null, '(%)'],
  ])('makes no count of a column that it calls a per cent: %j', (...units) => {
    const made = under(...units);
    expect(guesses(made)).toEqual([['column:C1', ['skip']]]);
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, total: '40' }]);
  });

  it('is asked about where it says thousands of one column', () => {
    expect(guesses(under('', '(nghìn hồ sơ)', '(hồ sơ)'))).toEqual([['scale:B', ['1000', '1']]]);
  });

  it.each([
    ['(1)', '(2)', '(3)'],
    ['A', '1', '2'],
    [null, '(hồ sơ)', '(hồ sơ)'],
  ])('changes nothing where it counts or numbers: %j', (...words) => {
    expect(under(...words).rows).toEqual([{ unit: 'an-minh', ...CASES, total: '40', late: '5' }]);
  });
});

it('asks of a share what it asks of the number beside it', () => {
  const made = read(
    [
      ['Đơn vị', 'Tổng số hồ sơ', 'Quá hạn', null],
      [null, null, 'Số lượng', 'Tỷ lệ (%)'],
      ['Huyện An Minh', 125, 5, 4],
    ],
    { merged: ['A1:A2', 'B1:B2', 'C1:D1'] },
  );
  expect(guesses(made)).toEqual([
    ['column:C2', ['late', 'pending_overdue', 'skip']],
    ['column:D2', ['late_share', 'pending_overdue_share', 'skip']],
  ]);
});

it('reads the most points there are, in a row of their own under the names', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Công khai, minh bạch', 'Thanh toán trực tuyến', 'Tổng điểm'],
    [null, '(18 điểm)', '(10 điểm)', '(100 điểm)'],
    ['Huyện An Minh', 17.5, 8, 92.9],
  ];
  expect(read(rows, { merged: ['A1:A2'] }).rows).toMatchObject([
    { transparency: '17.5', payment: '8', score: '92.9' },
  ]);
});

it('reads a number and its per cent under one name', () => {
  const made = read(
    [
      ['Đơn vị', 'Đã giải quyết', 'Giải quyết trễ hạn', null],
      [null, null, 'Số lượng', 'Tỷ lệ (%)'],
      ['Huyện An Minh', 80, 4, 5],
    ],
    { merged: ['A1:A2', 'B1:B2', 'C1:D1'] },
  );
  expect([made.asked, made.rows]).toEqual([
    [],
    [{ unit: 'an-minh', ...CASES, resolved: '80', late: '4', late_share: '5' }],
  ]);
});

it('asks about a column of figures without a name, but not about numbers of rows', () => {
  const made = read([
    [null, 'Đơn vị', 'Tổng số hồ sơ', null, 'Giải quyết trễ hạn'],
    [1, 'Huyện An Minh', 40, 32, 5],
  ]);
  expect(guesses(made)).toEqual([['column:D1', ['skip']]]);
});

it.each(['(Nghìn hồ sơ)', 'Triệu hồ sơ', 'Nghìn'])(
  'takes "%s" in a corner for the unit of all counts, not for the name of a group',
  (corner) => {
    const made = read([
      [null, null, corner],
      ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      ['Huyện An Minh', 40, 5],
    ]);
    expect(made.asked).toEqual(['scale']);
  },
);

it('asks the same of a note under the table that says what alone is counted', () => {
  const rows = (note: string): Layout['rows'] => [
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đang giải quyết'],
    ROW,
    [note],
  ];
  expect(read(rows('Ghi chú: số liệu chỉ tính hồ sơ nộp trực tuyến.')).asked).toEqual(['scope']);
  expect(read(rows('Ghi chú: có cả hồ sơ nộp trực tuyến.')).asked).toEqual([]);
});

describe('a title that narrows the table', () => {
  const header = ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đang giải quyết'];
  const under = (title: string, more: Partial<Layout> = {}, answers = {}) =>
    read([[title], header, ROW], more, answers);

  it.each([
    ['HỒ SƠ TIẾP NHẬN TRỰC TIẾP', 'hồ sơ nộp trực tiếp'],
    ['DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH', 'trực tuyến toàn trình'],
    ['DỊCH VỤ CÔNG TRỰC TUYẾN TOÀN TRÌNH, MỘT PHẦN', 'hồ sơ nộp trực tuyến'],
    ['Dịch vụ công trực tuyến mức độ 3, mức độ 4', 'dịch vụ công trực tuyến mức độ 3, 4'],
    ['Hồ sơ mức độ 4', 'dịch vụ công trực tuyến mức độ 4'],
    ['Hồ sơ một cửa liên thông', 'theo cơ chế một cửa liên thông'],
  ])('to a part of the cases is asked about: %s', (title, scope) => {
    expect(guesses(under(title))).toEqual([['scope', [scope, 'all']]]);
  });

  it.each([
    ['Hồ sơ lĩnh vực đất đai', ['dat-dai', 'all']],
    ['Tình hình giải quyết hồ sơ đất đai năm 2020', ['dat-dai', 'all']],
    ['Lĩnh vực: Hộ khẩu', ['all']],
  ])('to a field is asked about: %s', (title, choices) => {
    expect(guesses(under(title))).toEqual([['field', choices]]);
    expect(under(title, {}, { field: 'dat-dai' }).rows[0]).toMatchObject({ field: 'dat-dai' });
    expect(under(title, {}, { field: 'all' }).rows[0]).not.toHaveProperty('field');
  });

  it.each([
    'Hồ sơ theo cơ chế một cửa, một cửa liên thông',
    'Tình hình giải quyết hồ sơ trong các lĩnh vực',
    'Hồ sơ phân theo lĩnh vực năm 2020',
    'Hồ sơ của các huyện, thành phố',
  ])('is not one that names all there is: %s', (title) => {
    expect(under(title).asked).toEqual([]);
  });

  it('may be the name of the sheet', () => {
    expect(under('KẾT QUẢ', { name: 'Trực tuyến' }).asked).toEqual(['scope']);
  });

  it('to one level, over rows of another, is asked about; totals are asked about as ever', () => {
    const title = 'Kết quả của cấp xã trên địa bàn các huyện';
    expect(guesses(under(title))).toEqual([['section:1', ['same', 'skip']]]);
    expect(under('Kết quả của cấp huyện, cấp xã').asked).toEqual([]);
    const rows: Layout['rows'] = [[title], header, ROW, ['Tổng cộng', 125, 100, 4]];
    expect(read(rows, {}, { 'section:1': 'same' }).asked).toEqual(['total-row:4']);
  });
});

it('asks whether a title that speaks of online cases narrows the whole table', () => {
  const rows: Layout['rows'] = [
    ['TÌNH HÌNH TIẾP NHẬN HỒ SƠ TRỰC TUYẾN'],
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', 'Đang giải quyết'],
    ROW,
  ];
  expect(read(rows).asked).toEqual(['scope']);
  expect(read(rows, {}, { scope: 'hồ sơ nộp trực tuyến' }).rows[0]).toMatchObject({
    scope: 'hồ sơ nộp trực tuyến',
    scope_en: 'cases filed online',
  });
  expect(read(rows, {}, { scope: 'all' }).rows[0]).not.toHaveProperty('scope');
});

describe('a share in thousandths', () => {
  const header = ['Đơn vị', 'Đã giải quyết', 'Tỷ lệ trễ hạn'];
  const row = ['Huyện An Minh', 125, 5];
  it.each<[string, Layout['rows']]>([
    ['its header', [[...header.slice(0, 2), 'Tỷ lệ trễ hạn (‰)'], row]],
    ['its header, in words', [[...header.slice(0, 2), 'Tỷ lệ trễ hạn (phần nghìn)'], row]],
    ['a row under the header', [header, [null, 'hồ sơ', '‰'], row]],
    ['the title', [['Đơn vị tính: ‰'], header, row]],
  ])('is no per cent, whoever says so: %s', (_, rows) => {
    const made = read(rows);
    expect(guesses(made).map(([, choices]) => choices)).toEqual([['skip']]);
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, resolved: '125' }]);
  });
});

describe('"Chỉ số" over the figures of a ranking', () => {
  const read = (header: string[], cells: (string | number)[], answers = {}) =>
    imported(
      xlsx({
        rows: [
          ['XẾP HẠNG CCHC'],
          ['Đơn vị', ...header],
          ['Huyện Tân Hiệp', ...cells],
          ['Huyện Kiên Lương', ...cells],
        ],
      }),
      { period: '2020', source: 'kg-q2-2020', index: 'cchc-tinh', ...answers },
    );

  it.each(['Chỉ số', 'Chỉ số (%)', 'Chỉ số CCHC (%)'])(
    'is offered as the points, where none stand beside it, and of offices never as national: "%s"',
    (head) => {
      const made = read([head, 'Xếp hạng'], [86.75, 3]);
      expect(guesses(made)).toEqual([['column:B2', ['score', 'skip']]]);
      expect(read([head, 'Xếp hạng'], [86.75, 3], { 'column:B2': 'score' }).rows).toMatchObject([
        { unit: 'tan-hiep', score: '86.75', rank: '3' },
        { unit: 'kien-luong', score: '86.75', rank: '3' },
      ]);
    },
  );

  it('may be written as per cents in letters, which is one question for the column', () => {
    const answers = { 'column:B2': 'score' };
    const made = read(['Chỉ số (%)', 'Xếp hạng'], ['86,125%', 3], answers);
    expect(guesses(made)).toEqual([['number:B', ['percent', 'fraction']]]);
    const score = (meant: string) =>
      read(['Chỉ số (%)', 'Xếp hạng'], ['86,125%', 3], { ...answers, 'number:B': meant }).rows[0]?.[
        'score'
      ];
    expect([score('percent'), score('fraction')]).toEqual(['86.1250', '0.86125']);
  });

  it('is offered as nothing beside the points', () => {
    const made = read(['Chỉ số CCHC (%)', 'Tổng điểm', 'Xếp hạng'], [86.75, 60, 3]);
    expect(guesses(made)).toEqual([['column:B2', ['skip']]]);
  });
});
