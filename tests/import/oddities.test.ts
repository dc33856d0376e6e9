import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const CASES = { period: '2020-Q2', source: 'kg-q2-2020' };

async function scores(rows: Layout['rows'], more: Partial<Layout> = {}, answers = {}) {
  const header = ['TT', 'Tên đơn vị', 'Điểm số', 'Xếp loại'];
  const book = await xlsx({ rows: [['BẢNG ĐIỂM'], header, ...rows], ...more });
  return imported(book, { ...SCORES, ...answers });
}

async function cases(
  header: string[],
  rows: Layout['rows'],
  more: Partial<Layout> = {},
  answers = {},
) {
  return imported(await xlsx({ rows: [header, ...rows], ...more }), { ...CASES, ...answers });
}

const LABELS = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn', 'Tỷ lệ đúng hạn (%)'];

describe('names', () => {
  it.each([
    ['UBND huyện An Minh', 'an-minh'],
    ['Ủy ban nhân dân huyện An Minh', 'an-minh'],
    ['huyen an minh', 'an-minh'],
    ['H. AN MINH', 'an-minh'],
    ['1. An Minh', 'an-minh'],
    ['Huyện An Minh'.normalize('NFD'), 'an-minh'],
    ['Huyện\u00a0An Minh', 'an-minh'],
    ['TP. Rạch Giá', 'rach-gia'],
    ['Thị xã Hà Tiên', 'ha-tien'],
    ['Sở Nội vụ tỉnh Kiên Giang', 'so-noi-vu'],
    ['Sở KH&ĐT', 'so-khdt'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'vp-ubnd'],
    ['an-minh', 'an-minh'],
  ])('%s is %s', async (name, unit) => {
    const made = await scores([[1, name, 80, 'Tốt']]);
    expect(made.asked).toEqual([]);
    expect(made.rows).toEqual([{ unit, ...SCORES, score: '80', class: 'good' }]);
  });

  it('asks about another kind of unit, a unit not of that year, and a name of two units', async () => {
    const unknown = await scores([
      [1, 'Xã An Minh', 80, 'Tốt'],
      [2, 'Sở Dân tộc và Tôn giáo', 70, 'Khá'],
    ]);
    expect(unknown.asked).toEqual(['unit:B3', 'unit:B4']);
    const twice = await scores([[1, 'Sở Nội vụ', 80, 'Tốt']], {}, { period: '2025' });
    expect(twice.questions[0]?.choices.map(({ value }) => value)).toEqual([
      'so-noi-vu',
      'so-noi-vu-2025',
      'skip',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['12.345.678', '12345678'],
    ['1 234', '1234'],
    ['1\u00a0234', '1234'],
    ['05', '5'],
    ['hơn 300', '>300'],
    ['trên 300', '>300'],
    ['khoảng 1100', '~1100'],
    ['gần 30.000.000', '~30000000'],
    ['dưới 5', '<5'],
  ])('"%s" is %s', async (written, total) => {
    const made = await cases(LABELS, [['Huyện An Minh', written]]);
    expect(made.rows[0]?.['total']).toBe(total);
  });

  it.each(['-', '–', 'x', 'X', '…', ''])('"%s" says nothing, and is not zero', async (written) => {
    const made = await cases(LABELS, [['Huyện An Minh', written, 0]]);
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, late: '0' }]);
  });

  it('asks what 1.234 is, once for a column, unless other cells show what the point means', async () => {
    const open = await cases(LABELS, [
      ['Huyện An Minh', '1.234', 1],
      ['Huyện Gò Quao', '2.345', 1],
    ]);
    expect(open.asked).toEqual(['number:B']);
    const shown = await cases(LABELS, [
      ['Huyện An Minh', '1.234', 1],
      ['Huyện Gò Quao', '12.345.678', 1],
    ]);
    expect(shown.asked).toEqual([]);
    const byComma = await cases(LABELS, [['Huyện An Minh', '1.234', 1, '99,62']]);
    expect(byComma.rows).toEqual([
      { unit: 'an-minh', ...CASES, total: '1234', late: '1', on_time_share: '99.62' },
    ]);
  });

  it('takes the answer for a column, and before it that for a cell', async () => {
    const rows = [
      ['Huyện An Minh', '1.234', 1],
      ['Huyện Gò Quao', '2.345', 1],
    ];
    const made = await cases(LABELS, rows, {}, { 'number:B': 'thousands', 'number:B3': '9' });
    expect(made.rows.map(({ total }) => total)).toEqual(['1234', '9']);
  });

  it('asks about a number that is none, and about a part of a thing that is counted', async () => {
    const made = await cases(LABELS, [['Huyện An Minh', '12 hồ sơ', 19.63]]);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([
      ['number:B2', []],
      ['number:C2', ['19630']],
    ]);
  });

  it('publishes a per cent as the workbook prints it', async () => {
    const made = await cases(
      LABELS,
      [
        ['Huyện An Minh', 10, 0, null],
        ['Huyện Gò Quao', 10, 0, '99,62%'],
        ['Huyện An Biên', 10, 0, '98,5 %'],
      ],
      { cells: { D2: { value: 0.996244, style: { numFmt: '0.00%' } } } },
    );
    expect(made.rows.map(({ on_time_share }) => on_time_share)).toEqual(['99.62', '99.62', '98.5']);
  });

  it('asks whether 0.9962 without a per cent sign is a part of one', async () => {
    const made = await cases(LABELS, [['Huyện An Minh', 10, 0, 0.9962]]);
    expect(made.asked).toEqual(['number:D']);
    const answered = await cases(
      LABELS,
      [['Huyện An Minh', 10, 0, 0.9962]],
      {},
      { 'number:D': 'fraction' },
    );
    expect(answered.rows[0]?.['on_time_share']).toBe('99.62');
  });

  it('keeps a third decimal from looking like thousands', async () => {
    const made = await scores([[1, 'Huyện An Minh', 91.473, 'Tốt']]);
    expect(made.rows[0]?.['score']).toBe('91.4730');
  });
});

describe('cells', () => {
  it('names the cell of an error and of a formula without a result, and takes a result', async () => {
    const made = await cases(
      LABELS,
      [
        ['Huyện An Minh', null, '#DIV/0!'],
        ['Huyện Gò Quao', null, 1],
      ],
      {
        cells: {
          B2: { formula: 'SUM(C2:D2)' },
          B3: { formula: 'C3*7', formulaResult: 7, value: 7 },
        },
      },
    );
    expect(made.faults).toEqual([
      { kind: 'uncalculated', cell: 'B2' },
      { kind: 'error-cell', cell: 'C2', code: '#DIV/0!' },
    ]);
    expect(made.rows).toEqual([{ unit: 'go-quao', ...CASES, total: '7', late: '1' }]);
  });

  it('reads real dates, serial numbers and dates written day first', async () => {
    const header = [
      'Mã',
      'title_vi',
      'title_en',
      'body_vi',
      'body_en',
      'from',
      'to',
      'units',
      'communes',
      'source',
    ];
    const row = (id: string, from: unknown, to: unknown) => [
      id,
      'Kiểm tra',
      'Inspection',
      'Sở Nội vụ',
      'Home affairs',
      from,
      to,
      'An Minh; Gò Quao',
      2,
      'kg-paridx-2018',
    ];
    const book = await xlsx({
      rows: [header, row('a', null, 43_640), row('b', '15/7/2019', '7/2019')] as Layout['rows'],
      cells: { F2: { value: new Date(Date.UTC(2019, 5, 1)), style: { numFmt: 'dd/mm/yyyy' } } },
    });
    const made = await imported(book);
    expect(made.rows.map(({ from, to, units }) => [from, to, units])).toEqual([
      ['2019-06-01', '2019-06-24', 'an-minh | go-quao'],
      ['2019-07-15', '2019-07', 'an-minh | go-quao'],
    ]);
  });

  it('reads words in several typefaces as one text', async () => {
    const made = await scores([[1, null, 80, 'Khá']], {
      cells: {
        B3: {
          type: 'richText',
          value: 'Huyện An Minh',
          richText: [{ text: 'Huyện ' }, { text: 'An Minh', font: { bold: true } }],
        },
      },
    });
    expect(made.rows[0]?.['unit']).toBe('an-minh');
  });
});

describe('sheets and columns', () => {
  const good: Layout['rows'] = [
    ['Đơn vị', 'Điểm', 'Xếp loại'],
    ['Huyện An Minh', 80, 'Tốt'],
  ];

  it('passes a hidden sheet over, but asks when only it has a table', async () => {
    const beside = await imported(
      await xlsx({ name: 'Nháp', hidden: true, rows: good }, { name: 'Chính', rows: good }),
      SCORES,
    );
    expect(beside.understood?.sheet.name).toBe('Chính');
    const alone = await imported(
      await xlsx({ name: 'Nháp', hidden: true, rows: good }, { name: 'Bìa', rows: [['x']] }),
      SCORES,
    );
    expect(alone.asked).toEqual(['sheet']);
  });

  it('asks which of several sheets is meant', async () => {
    const book = await xlsx({ name: 'Sở', rows: good }, { name: 'Huyện', rows: good });
    expect((await imported(book, SCORES)).asked).toEqual(['sheet']);
    expect((await imported(book, { ...SCORES, sheet: 'Huyện' })).understood?.sheet.name).toBe(
      'Huyện',
    );
  });

  it('asks about a column it does not know, and leaves numbering and remarks out', async () => {
    const book = await xlsx({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', 'Xếp loạ', 'Ghi chú'],
        [1, 'An Minh', 80, 'Tốt', 'x'],
      ],
    });
    const made = await imported(book, SCORES);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['column:D1', ['class', 'skip']]]);
    expect((await imported(book, { ...SCORES, 'column:D1': 'class' })).rows[0]?.['class']).toBe(
      'good',
    );
  });

  it.each([
    ['procedures', ['Đơn vị', 'Thủ tục đã công bố', 'Thủ tục qua một cửa'], '@2020-07'],
    [
      'tasks',
      ['Đơn vị', 'Nhiệm vụ được giao', 'Nhiệm vụ đã hoàn thành', 'Tỷ lệ hoàn thành'],
      '2020',
    ],
    [
      'satisfaction',
      ['Đơn vị', 'Số phiếu khảo sát', 'Tỷ lệ hài lòng', 'Tỷ lệ không hài lòng'],
      '2020',
    ],
    ['classes', ['Đơn vị', 'Xếp loại xuất sắc', 'Xếp loại tốt', 'Xếp loại khá'], '2018'],
    ['national', ['Unit', 'Index value', 'National rank', 'Provinces ranked'], '2020'],
  ])('knows %s by its labels', async (table, header, period) => {
    const book = await xlsx({
      rows: [header, ['Huyện An Minh', 12, 10, 8].slice(0, header.length)],
    });
    const made = await imported(book, { period, source: 'kg-q2-2020' });
    expect(made.understood?.table.name).toBe(table);
    expect(made.understood?.columns.leftOut).toEqual([]);
  });

  it('finds nothing in a sheet of words', async () => {
    expect(
      (await imported(await xlsx({ rows: [['Báo cáo'], ['Đơn vị', 'Nhận xét']] }))).faults,
    ).toEqual([{ kind: 'no-table' }]);
  });
});

describe('answers', () => {
  it('refuses an unknown id with the nearest, and an answer to a question nobody asked', async () => {
    const refused = await scores([[1, 'An Minh', 80, 'Tốt']], {}, { source: 'kg-paridx-208' });
    expect(refused.faults).toEqual([
      { kind: 'bad-answer', id: 'source', answer: 'kg-paridx-208', nearest: 'kg-paridx-2018' },
    ]);
    const unused = await scores([[1, 'An Minh', 80, 'Tốt']], {}, { sourc: 'x' });
    expect(unused.faults).toEqual([{ kind: 'unused-answer', id: 'sourc', nearest: 'source' }]);
  });
});
