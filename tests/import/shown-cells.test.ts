import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020-Q3', source: 'kg-q2-2020' };
const HEADER = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trước hạn', 'Giải quyết trễ hạn'];

function cases(rows: Layout['rows'], more: Partial<Layout> = {}, answers = {}) {
  return imported(xlsx({ rows: [HEADER, ...rows], ...more }), { ...CASES, ...answers });
}

const open = ({ questions }: ReturnType<typeof cases>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('letters that are raised, sunk or struck out', () => {
  const run = (mark: string, text: string) => `<r><rPr>${mark}</rPr><t>${text}</t></r>`;
  const raised = '<vertAlign val="superscript"/>';

  it.each([
    ['a raised mark of a note', '3407', `<r><t>340</t></r>${run(raised, '7')}`, '340'],
    ['a sunk one', '3407', `<r><t>340</t></r>${run('<vertAlign val="subscript"/>', '7')}`, '340'],
    ['digits struck out', '9087', `${run('<strike/>', '90')}<r><t>87</t></r>`, '87'],
  ])('%s is asked about, with what remains', (_what, v, r, guess) => {
    const made = cases([['Huyện An Minh', null, 1, 1]], { cells: { B2: { v, r } } });
    expect(open(made)).toEqual([['number:B2', [guess]]]);
  });

  it('offers what remains as data/ writes it, or nothing where words are left', () => {
    const [dots, words] = [`<r><t>1.340</t></r>${run(raised, '(7)')}`, '<r><t> nay 87</t></r>'];
    const made = cases([['Huyện An Minh', null, null, 1]], {
      cells: {
        B2: { v: '1.340(7)', r: dots },
        C2: { v: '90 nay 87', r: run('<strike/>', '90') + words },
      },
    });
    expect(open(made)).toEqual([
      ['number:B2', ['1340']],
      ['number:C2', []],
    ]);
  });

  it('leaves the mark of a note out of a name, and out of a header', () => {
    const name = `<r><t>Huyện An Minh</t></r>${run(raised, '2')}`;
    const head = `<r><t>Tổng số hồ sơ</t></r>${run(raised, '(1)')}`;
    const made = cases([[null, 5]], {
      cells: {
        A2: { v: 'Huyện An Minh2', r: name },
        B1: { v: 'Tổng số hồ sơ(1)', r: head },
      },
    });
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, total: '5' }]);
  });

  it('asks about a row whose name is struck out, and takes its figures only then', () => {
    const struck = { v: 'Huyện Gò Quao', r: run('<strike/>', 'Huyện Gò Quao') };
    const rows: Layout['rows'] = [
      ['Huyện An Minh', 5],
      [null, 7],
    ];
    const made = cases(rows, { cells: { A3: struck } });
    expect(open(made)).toEqual([['struck-rows', ['take', 'skip']]]);
    const left = cases(rows, { cells: { A3: struck } }, { 'struck-rows': 'skip' });
    expect(left.rows.map(({ unit }) => unit)).toEqual(['an-minh']);
    const taken = cases(rows, { cells: { A3: struck } }, { 'struck-rows': 'take' });
    expect(taken.rows.map(({ unit }) => unit)).toEqual(['an-minh', 'go-quao']);
  });
});

describe('marks that turn letters round', () => {
  const turned = (cells: string[]) => ({ kind: 'turned-cells', cells });

  it.each(['\u061c', '\u200f', '\u202b', '\u202e', '\u2067'])(
    'are a fault of their cell, for it shows another number than it holds: %j',
    (mark) => {
      const made = cases([['Huyện An Minh', `12${mark}34`, 1, 1]]);
      expect(made.faults).toEqual([turned(['B2'])]);
    },
  );

  it('are one fault of all the cells that have them, names and formats among them', () => {
    const cells = { C3: { v: 1234, z: '"\u202e"0' } };
    const made = cases(
      [
        ['\u202eHuyện An Minh', 5],
        ['Huyện Gò Quao', '\u20677'],
      ],
      { cells },
    );
    expect(made.faults).toEqual([turned(['A2', 'B3', 'C3'])]);
  });

  it('are found in a .csv too, line by line', () => {
    const text = `${HEADER.join(',')}\nHuyện An Minh,5,1,1\nHuyện Gò Quao,12\u202e34,1,1\n`;
    const made = imported(new TextEncoder().encode(text), CASES, {}, 'tep.csv');
    expect(made.faults).toEqual([turned(['B3'])]);
  });

  it('are not those that turn nothing in words written from left to right', () => {
    const made = cases([['\u200eHuyện An Minh', '\u202a12\u200b34\u202c']]);
    expect(made.faults).toEqual([]);
    expect(made.rows).toEqual([{ unit: 'an-minh', ...CASES, total: '1234' }]);
  });
});

describe('a number that prints as something else', () => {
  const DASH = '#,##0;-#,##0;"-"';

  it('is asked about once for its column: as printed, or as it is', () => {
    const rows: Layout['rows'] = [
      ['Huyện An Minh', 40, 10, 0],
      ['Huyện Gò Quao', 50, 20, 0],
    ];
    const cells = { D2: { v: 0, z: DASH }, D3: { v: 0, z: DASH } };
    expect(open(cases(rows, { cells }))).toEqual([['print:D', ['printed', 'value']]]);
    const printed = cases(rows, { cells }, { 'print:D': 'printed' });
    expect(printed.rows.map(({ late }) => late)).toEqual([undefined, undefined]);
    const value = cases(rows, { cells }, { 'print:D': 'value' });
    expect(value.rows.map(({ late }) => late)).toEqual(['0', '0']);
  });

  it.each([
    ['">"0', 300, '>300'],
    [';;;', 300, undefined],
    ['"~"0', 300, '~300'],
  ])('formatted %s is %d, or what it prints', (z, v, said) => {
    const cells = { B2: { v, z } };
    const made = cases([['Huyện An Minh', v, 1]], { cells }, { 'print:B': 'printed' });
    expect(made.rows[0]?.['total']).toBe(said);
    expect(cases([['Huyện An Minh', v, 1]], { cells }).asked).toEqual(['print:B']);
  });
});

it.each(['0" (ước)"', '0" +"', '0" trở lên"'])(
  'a number whose format %s says less than the number is asked about, "0 hồ sơ" is not',
  (z) => {
    const row: Layout['rows'] = [['Huyện An Minh', 300, 1]];
    expect(cases(row, { cells: { B2: { v: 300, z } } }).asked).toEqual(['print:B']);
    expect(cases(row, { cells: { B2: { v: 300, z: '0" hồ sơ"' } } }).asked).toEqual([]);
  },
);

describe('cells that stand as one', () => {
  it('asks whose a number is that is merged over two columns, or over two units', () => {
    const rows: Layout['rows'] = [
      ['Huyện An Minh', 70, 60, 5],
      ['Huyện Gò Quao', 90, null, 5],
    ];
    const across = cases([rows[0] ?? [], ['Huyện Gò Quao', 90, 80, null]], { merged: ['C3:D3'] });
    expect(across.asked).toEqual(['number:C3', 'number:D3']);
    const down = cases(rows, { merged: ['C2:C3'] });
    expect(open(down)).toEqual([
      ['number:C2', ['60']],
      ['number:C3', ['60']],
    ]);
    const answered = cases(rows, { merged: ['C2:C3'] }, { 'number:C2': '60', 'number:C3': '' });
    expect(answered.rows.map(({ early }) => early)).toEqual(['60', undefined]);
  });

  it('asks nothing where the name of the column is merged as its figures are', () => {
    const wide = xlsx({
      rows: [
        ['Đơn vị', 'Tổng số hồ sơ', null, 'Đã giải quyết'],
        ['Huyện An Minh', 70, null, 60],
      ],
      merged: ['B1:C1', 'B2:C2'],
    });
    expect(imported(wide, CASES).rows).toEqual([
      { unit: 'an-minh', ...CASES, total: '70', resolved: '60' },
    ]);
  });
});

describe('what is hidden', () => {
  const rows: Layout['rows'] = [
    ['Huyện An Minh', 40, 10, 3],
    ['Huyện Gò Quao', 50, 20, 4],
    ['Huyện An Biên', 60, 30, 5],
  ];

  it('names hidden rows and asks about them', () => {
    const made = cases(rows, { hiddenRows: [3] });
    expect(made.questions.map(({ about }) => about)).toEqual([
      { kind: 'hidden-rows', names: ['3 (Huyện Gò Quao)'] },
    ]);
    const taken = cases(rows, { hiddenRows: [3] }, { 'hidden-rows': 'take' });
    expect(taken.rows).toHaveLength(3);
    const left = cases(rows, { hiddenRows: [3] }, { 'hidden-rows': 'skip' });
    expect(left.rows.map(({ unit }) => unit)).toEqual(['an-minh', 'an-bien']);
  });

  it('names hidden columns and asks about them', () => {
    const made = cases(rows, { hiddenColumns: ['C'] });
    expect(made.asked).toEqual(['hidden-columns']);
    const left = cases(rows, { hiddenColumns: ['C'] }, { 'hidden-columns': 'skip' });
    expect(left.rows.map(({ early, late }) => [early, late])[0]).toEqual([undefined, '3']);
  });

  it('says nothing of hidden rows without figures', () => {
    const made = cases([...rows, ['Ghi chú: số liệu sơ bộ']], { hiddenRows: [5] });
    expect(made.asked).toEqual([]);
  });
});

it('reads out what is pinned to cells of the table, and takes another number for them', () => {
  const pin = (t: string) => ({ c: [{ a: 'A', t }] });
  const layout: Layout = {
    rows: [
      ['KẾT QUẢ', null, null],
      ['Đơn vị', 'Tổng số hồ sơ', 'Ghi chú'],
      ['Huyện An Minh', 125, 'x'],
    ],
    cells: { A1: pin('cho vui'), C3: pin('cho vui'), B3: pin('Sai,\nđúng là 130') },
  };
  const read = (book: Uint8Array, answers = {}) =>
    imported(book, { period: '2020', source: 'kg-q2-2020', ...answers });
  expect(read(xlsx(layout)).questions.map(({ about }) => about)).toEqual([
    { kind: 'remarks', names: ['B3 "Sai, đúng là 130"'] },
  ]);
  expect(read(xlsx(layout), { remarks: 'take' }).rows).toMatchObject([{ total: '125' }]);
  const mended = read(xlsx(layout), { 'number:B3': '130' });
  expect([mended.asked, mended.rows[0]?.['total']]).toEqual([[], '130']);
});

it('calls a formula without a stored result a fault, whatever its result would be', () => {
  const made = cases([['Huyện An Minh', null, null, 3]], {
    cells: { B2: { f: 'C2+D2' }, C2: { t: 's', f: '"1"&"0"' } },
  });
  expect(made.faults).toContainEqual({ kind: 'uncalculated', cell: 'B2' });
});
