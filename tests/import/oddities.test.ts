import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const CASES = { period: '2020-Q2', source: 'kg-q2-2020' };

function scores(rows: Layout['rows'], more: Partial<Layout> = {}, answers = {}) {
  const header = ['TT', 'Tên đơn vị', 'Điểm số', 'Xếp loại'];
  const book = xlsx({ rows: [['BẢNG ĐIỂM'], header, ...rows], ...more });
  return imported(book, { ...SCORES, ...answers });
}

function cases(header: string[], rows: Layout['rows'], more: Partial<Layout> = {}, answers = {}) {
  return imported(xlsx({ rows: [header, ...rows], ...more }), { ...CASES, ...answers });
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
    // The letter of another alphabet, as old fonts leave it.
    ['Huyện Hòn \u00d0ất', 'hon-dat'],
  ])('%s is %s', (name, unit) => {
    const made = scores([[1, name, 80, 'Tốt']]);
    expect(made.asked).toEqual([]);
    expect(made.rows).toEqual([{ unit, ...SCORES, score: '80', class: 'good' }]);
  });

  it('asks about another kind of unit, a unit not of that year, and a name of two units', () => {
    const unknown = scores([
      [1, 'Xã An Minh', 80, 'Tốt'],
      [2, 'Sở Dân tộc và Tôn giáo', 70, 'Khá'],
    ]);
    expect(unknown.asked).toEqual(['unit:B3', 'unit:B4']);
    const twice = scores([[1, 'Sở Nội vụ', 80, 'Tốt']], {}, { period: '2025' });
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
    ['1.234,00', '1234'],
    ['125,0', '125'],
    ['hơn 300', '>300'],
    ['trên 300', '>300'],
    ['khoảng 1100', '~1100'],
    ['gần 30.000.000', '<~30000000'],
    ['dưới 5', '<5'],
  ])('"%s" is %s', (written, total) => {
    const made = cases(LABELS, [['Huyện An Minh', written]]);
    expect(made.rows[0]?.['total']).toBe(total);
  });

  it.each(['-', '–', 'x', 'X', '…', ''])('"%s" says nothing, and is not zero', (written) => {
    const made = cases(LABELS, [['Huyện An Minh', written, 0]]);
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, late: '0' }]);
  });

  it('takes the point in 1.234 for thousands where things are counted, unless the sheet says otherwise', () => {
    const plain = cases(LABELS, [
      ['Huyện An Minh', '1.234', 1],
      ['Huyện Gò Quao', '2.345', 1],
    ]);
    expect([plain.asked, plain.rows.map(({ total }) => total)]).toEqual([[], ['1234', '2345']]);
    const doubtful = cases(LABELS, [['Huyện An Minh', '1.234', 1, '99.62']]);
    expect(doubtful.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
      ['number:B2', '1234'],
    ]);
  });

  it('asks what 91.473 is where points are given, once for a column, unless other cells show it', () => {
    const rows: Layout['rows'] = [
      [1, 'Huyện An Minh', '91.473', 'Tốt'],
      [2, 'Huyện Gò Quao', '80.125', 'Khá'],
    ];
    expect(scores(rows).asked).toEqual(['number:C']);
    const shown = scores([...rows, [3, 'Huyện An Biên', '85,5', 'Tốt']]);
    expect(shown.rows.map(({ score }) => score)).toEqual(['91473', '80125', '85.5']);
    const answers = { 'number:C': 'decimal', 'number:C4': '9' };
    expect(scores(rows, {}, answers).rows.map(({ score }) => score)).toEqual(['91.4730', '9']);
  });

  it('asks about figures with marks, whoever the row is of, and not about a signature', () => {
    const made = cases(LABELS, [
      ['Sở Nội vụ', '125*', '4*'],
      ['Huyện Gò Qao', '125 (1)', '4 (1)'],
      ['Người lập biểu', null, 'Nguyễn Văn An'],
      [null, 'TM. UBND', '30/6/2020'],
    ]);
    expect(made.understood?.body.map(({ kind }) => kind)).toEqual([
      ...['item', 'item', 'words', 'words'],
    ]);
    expect(made.asked).toContain('unit:A3');
    expect(made.asked.filter((id) => /^(?:number|cells)/.test(id))).toEqual(['cells:B', 'cells:C']);
  });

  it('reads no number across two lines of a cell', () => {
    const made = cases(LABELS, [['Huyện An Minh', '125\n130', '1\u00a0250']]);
    expect(made.asked).toEqual(['number:B2']);
  });

  it('asks about a number that is none, and about a part of a thing that is counted', () => {
    const made = cases(LABELS, [['Huyện An Minh', '12 hồ sơ', 19.63]]);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([
      ['number:B2', ['12']],
      ['number:C2', ['19630']],
    ]);
  });

  describe('in a column of counts', () => {
    const rows: Layout['rows'] = [
      ['Huyện An Minh', 19.63],
      ['Huyện Gò Quao', 125],
      ['Huyện An Biên', '20,5'],
    ];
    const total = (answers: Record<string, string>) =>
      cases(LABELS, rows, {}, answers).rows.map((row) => row['total']);

    it('several that are no whole numbers are one question, totals too', () => {
      const made = cases(LABELS, [...rows, ['Tổng cộng', 40.13]], {}, { 'total-row:5': 'skip' });
      expect(made.questions).toMatchObject([
        {
          id: 'cells:B',
          about: { cells: [{ cell: 'B2' }, { cell: 'B4' }, { cell: 'B5', guess: '40130' }] },
          choices: [{ value: 'guessed' }, { value: 'blank' }],
        },
      ]);
    });

    it('are what the column was said to be, unless one cell was said to be another', () => {
      expect(total({ 'cells:B': 'guessed' })).toEqual(['19630', '125', '20500']);
      expect(total({ 'cells:B': 'blank' })).toEqual([undefined, '125', undefined]);
      expect(total({ 'number:B2': '19', 'number:B4': '20500' })).toEqual(['19', '125', '20500']);
    });

    it('have no guess where thousands do not make them whole, or where words stand', () => {
      const odd = [rows[0], ['Huyện Gò Quao', 0.12345], ['Huyện An Biên', '7 hồ sơ']];
      const [asked] = cases(LABELS, odd as Layout['rows']).questions;
      expect(asked?.choices.map(({ value }) => value)).toEqual(['blank']);
    });
  });

  it('publishes a per cent as the workbook prints it', () => {
    const made = cases(
      LABELS,
      [
        ['Huyện An Minh', 10, 0, null],
        ['Huyện Gò Quao', 10, 0, '99,62%'],
        ['Huyện An Biên', 10, 0, '98,5 %'],
      ],
      { cells: { D2: { v: 0.996244, z: '0.00%' } } },
    );
    expect(made.rows.map(({ on_time_share }) => on_time_share)).toEqual(['99.62', '99.62', '98.5']);
  });

  it('asks whether 0.9962 without a per cent sign is a part of one', () => {
    const made = cases(LABELS, [['Huyện An Minh', 10, 0, 0.9962]]);
    expect(made.asked).toEqual(['number:D']);
    const answered = cases(
      LABELS,
      [['Huyện An Minh', 10, 0, 0.9962]],
      {},
      { 'number:D': 'fraction' },
    );
    expect(answered.rows[0]?.['on_time_share']).toBe('99.62');
  });

  it.each([
    [[98, 99.5, 0.98], ['number:D']],
    [[2, 12.5, 0.98], []],
  ])('of shares %j asks %j', (shares, asked) => {
    const units = ['Huyện An Minh', 'Huyện Gò Quao', 'Huyện An Biên'];
    const made = cases(
      LABELS,
      shares.map((share, at) => [units[at] ?? '', 10, 0, share]),
    );
    expect(made.asked).toEqual(asked);
  });

  it('keeps a third decimal from looking like thousands', () => {
    const made = scores([[1, 'Huyện An Minh', 91.473, 'Tốt']]);
    expect(made.rows[0]?.['score']).toBe('91.4730');
  });
});

describe('cells', () => {
  it('names the cell of an error and of a formula without a result, and takes a result', () => {
    const made = cases(
      LABELS,
      [
        ['Huyện An Minh', null, '#DIV/0!'],
        ['Huyện Gò Quao', null, 1],
      ],
      {
        cells: {
          B2: { f: 'SUM(C2:D2)' },
          B3: { f: 'C3*7', v: 7 },
        },
      },
    );
    expect(made.faults).toEqual([
      { kind: 'uncalculated', cell: 'B2' },
      { kind: 'error-cell', cell: 'C2', code: '#DIV/0!' },
    ]);
    expect(made.rows).toEqual([{ unit: 'go-quao', ...CASES, total: '7', late: '1' }]);
  });

  it('reads real dates, serial numbers and dates written day first', () => {
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
    const book = xlsx({
      rows: [header, row('a', null, 43_640), row('b', '15/7/2019', '7/2019')] as Layout['rows'],
      cells: { F2: { t: 'n', v: 43_617, z: 'dd/mm/yyyy' } },
    });
    const made = imported(book);
    expect(made.rows.map(({ from, to, units }) => [from, to, units])).toEqual([
      ['2019-06-01', '2019-06-24', 'an-minh | go-quao'],
      ['2019-07-15', '2019-07', 'an-minh | go-quao'],
    ]);
  });

  it('reads words in several typefaces as one text', () => {
    const made = scores([[1, null, 80, 'Khá']], {
      cells: {
        B3: {
          v: 'Huyện An Minh',
          r: '<r><t xml:space="preserve">Huyện </t></r><r><rPr><b/></rPr><t>An Minh</t></r>',
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

  it('passes a hidden sheet over, but asks when only it has a table', () => {
    const beside = imported(
      xlsx({ name: 'Nháp', hidden: true, rows: good }, { name: 'Chính', rows: good }),
      SCORES,
    );
    expect(beside.understood?.sheet.name).toBe('Chính');
    const alone = imported(
      xlsx({ name: 'Nháp', hidden: true, rows: good }, { name: 'Bìa', rows: [['x']] }),
      SCORES,
    );
    expect(alone.asked).toEqual(['sheet']);
  });

  it('asks which of several sheets is meant', () => {
    const book = xlsx({ name: 'Sở', rows: good }, { name: 'Huyện', rows: good });
    expect(imported(book, SCORES).asked).toEqual(['sheet']);
    expect(imported(book, { ...SCORES, sheet: 'Huyện' }).understood?.sheet.name).toBe('Huyện');
  });

  it('asks about figures that have no name over them, though they stand behind the last', () => {
    const made = cases(LABELS.slice(0, 2), [
      ['Huyện An Minh', 12, 7],
      ['Huyện Gò Quao', 14, 9],
    ]);
    expect(made.questions).toMatchObject([{ id: 'column:C1', choices: [{ value: 'skip' }] }]);
  });

  it('asks about a column it does not know, and leaves numbering and remarks out', () => {
    const book = xlsx({
      rows: [
        ['TT', 'Đơn vị', 'Điểm', 'Xếp loạ', 'Ghi chú'],
        [1, 'An Minh', 80, 'Tốt', 'x'],
      ],
    });
    const made = imported(book, SCORES);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['column:D1', ['class', 'skip']]]);
    expect(imported(book, { ...SCORES, 'column:D1': 'class' }).rows[0]?.['class']).toBe('good');
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
  ])('knows %s by its labels', (table, header, period) => {
    const book = xlsx({
      rows: [header, ['Huyện An Minh', 12, 10, 8].slice(0, header.length)],
    });
    const made = imported(book, { period, source: 'kg-q2-2020' });
    expect(made.understood?.table.name).toBe(table);
    expect(made.understood?.columns.leftOut).toEqual([]);
  });

  it('finds nothing in a sheet of words', () => {
    expect(imported(xlsx({ rows: [['Báo cáo'], ['Đơn vị', 'Nhận xét']] })).faults).toEqual([
      { kind: 'no-table', wanted: null },
    ]);
  });
});

describe('answers', () => {
  it('refuses one for all rows where a column says it of each', () => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Kỳ báo cáo', 'Tổng số hồ sơ'],
      ['Huyện An Minh', 'Quý I/2019', 12],
    ];
    expect(imported(xlsx({ rows }), CASES).faults).toEqual([
      { kind: 'told-by-column', id: 'period', header: 'Kỳ báo cáo' },
    ]);
  });

  it('refuses an unknown id with the nearest, and an answer to a question nobody asked', () => {
    const refused = scores([[1, 'An Minh', 80, 'Tốt']], {}, { source: 'kg-paridx-208' });
    expect(refused.faults).toEqual([
      { kind: 'bad-answer', id: 'source', answer: 'kg-paridx-208', nearest: 'kg-paridx-2018' },
    ]);
    const unused = scores([[1, 'An Minh', 80, 'Tốt']], {}, { sourc: 'x' });
    expect(unused.faults).toEqual([{ kind: 'unused-answer', id: 'sourc', nearest: 'source' }]);
  });
});
