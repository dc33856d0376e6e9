import { describe, expect, it } from 'vitest';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { answersToFillIn, isEmptyTemplate, readAnswers } from '../../src/import/answers.ts';
import { namesWith, readNames } from '../../src/import/names.ts';
import { question } from '../../src/import/messages/questions-vi.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const bytes = (text: string) => new TextEncoder().encode(text);

function scores(...names: string[]) {
  const rows: Layout['rows'] = [['Đơn vị', 'Điểm'], ...names.map((name, at) => [name, 80 + at])];
  return xlsx({ rows });
}

it('rows without a name of their own are asked about once, and may be of the unit above', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Lĩnh vực', 'Tổng số hồ sơ'],
    ['Huyện An Minh', 'Đất đai', 12],
    [null, 'Chứng thực', 13],
    ['Huyện Gò Quao', 'Đất đai', 14],
    [null, 'Chứng thực', 15],
  ];
  const read = (answers = {}) =>
    imported(xlsx({ rows }), { period: '2020-Q2', source: 'kg-q2-2020', ...answers });
  const open = read();
  expect([open.asked, open.rows.length]).toEqual([['nameless:A'], 2]);
  const units = (answers: Record<string, string>) => read(answers).rows.map(({ unit }) => unit);
  expect(units({ 'nameless:A': 'above' })).toEqual(['an-minh', 'an-minh', 'go-quao', 'go-quao']);
  expect(units({ 'nameless:A': 'skip', 'unit:A5': 'hon-dat' })).toEqual([
    ...['an-minh', 'go-quao', 'hon-dat'],
  ]);
});

it('of a file that the site gives out only the names are read, not the ids beside them', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Đơn vị (mã)', 'Kỳ', 'Tổng số hồ sơ', 'Nguồn', 'Nguồn (mã)'],
    ['Huyện An Minh', 'an-minh', 'cộng dồn đến 31/7/2020', 12, 'kg-q2-2020', 'kg-q2-2020'],
  ];
  const { asked, rows: read } = imported(xlsx({ rows }), {});
  expect(asked).toEqual([]);
  expect(read).toMatchObject([{ unit: 'an-minh', period: '2020-01-01/2020-07-31', total: '12' }]);
});

it('a column of codes alone is asked about', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị (mã)', 'Tổng số hồ sơ'],
    ['an-minh', 12],
  ];
  const { asked } = imported(xlsx({ rows }), { period: '2020-Q2', source: 'kg-q2-2020' });
  expect(asked).toContain('column:A1');
});

describe('names that were once explained', () => {
  const file = (text: string): RawFile[] => [{ file: 'import-names.csv', bytes: bytes(text) }];

  it('are taken down when an answer explains them', () => {
    const made = imported(scores('Phòng Một cửa An Minh'), { ...SCORES, 'unit:A2': 'an-minh' });
    expect(made.understood?.confirmed).toEqual([
      { written: 'Phòng Một cửa An Minh', register: 'units', id: 'an-minh' },
    ]);
    expect(namesWith([], made.understood?.confirmed ?? [])).toBe(
      'written,register,id\nPhòng Một cửa An Minh,units,an-minh\n',
    );
  });

  it('are known the next time, however they are spelled', () => {
    const names = readNames(file('written,register,id\nPhòng Một cửa An Minh,units,an-minh\n'));
    const made = imported(scores('PHÒNG MỘT CỬA AN MINH'), SCORES, { names });
    expect([made.asked, made.rows[0]?.['unit']]).toEqual([[], 'an-minh']);
  });

  it('are asked about again once the unit is no more, and are replaced by the last word', () => {
    const names = new Map([['units phong-mot-cua-an-minh', 'so-khdt']]);
    const later = imported(
      scores('Phòng Một cửa An Minh'),
      { ...SCORES, period: '2026' },
      { names },
    );
    expect(later.asked).toEqual(['unit:A2']);
    const known = file('written,register,id\nPhòng Một cửa,units,an-minh\n');
    const said = (written: string, id: string) => [{ written, register: 'units' as const, id }];
    expect(namesWith(known, said('Phòng một cửa', 'go-quao'))).toBe(
      'written,register,id\nPhòng một cửa,units,go-quao\n',
    );
    expect(namesWith(known, said('phòng một cửa', 'an-minh'))).toBeNull();
  });

  it('are those of fields too, beside units of the same spelling', () => {
    const rows: Layout['rows'] = [
      ['Lĩnh vực', 'Tổng số hồ sơ', 'Đã giải quyết'],
      ['Đất đai, nhà ở', 10, 9],
    ];
    const known = { period: '2020-Q2', source: 'kg-q2-2020', unit: 'an-minh' };
    const made = imported(xlsx({ rows }), { ...known, 'field:A2': 'dat-dai' });
    const written = namesWith(
      file('written,unit\nĐất đai nhà ở,an-minh\n'),
      made.understood?.confirmed ?? [],
    );
    expect(written).toBe(
      'written,register,id\n"Đất đai, nhà ở",fields,dat-dai\nĐất đai nhà ở,units,an-minh\n',
    );
    const names = readNames(file(written ?? ''));
    const later = imported(xlsx({ rows }), known, { names });
    expect([later.asked, later.rows[0]?.['field']]).toEqual([[], 'dat-dai']);
  });

  it('leaves the title of a report to be asked about each time, and a row it does not know alone', () => {
    const report = { written: 'Báo cáo', register: 'sources' as const, id: 'kg-q2-2020' };
    expect(namesWith([], [report])).toBeNull();
    const odd = file('written,register,id\nMột cửa,unit,an-minh\n');
    const fresh = { written: 'An Mnih', register: 'units' as const, id: 'an-minh' };
    expect(namesWith(odd, [fresh])).toContain('Một cửa,unit,an-minh');
  });
});

it('says of a unit that it is no more in the period', () => {
  const made = imported(scores('Sở Kế hoạch và Đầu tư'), { ...SCORES, period: '2026' });
  const [asked] = made.questions;
  expect(asked?.choices.map(({ value }) => value)).toEqual(['so-khdt', 'skip']);
  expect(asked && question(asked)).toContain('"Sở Kế hoạch và Đầu tư" không còn sau 2025-02');
});

it('asks in one question about many units that did not exist in the period', () => {
  const names = ['Xã An Biên', 'Xã Đông Thái', 'Xã Tây Yên', 'Xã Vân Khánh', 'Xã Vĩnh Bình'];
  const made = imported(scores('Huyện An Minh', ...names), SCORES);
  expect(made.asked).toEqual(['ended:A']);
  const [asked] = made.questions;
  expect(asked && question(asked)).toMatch(
    /5 đơn vị không có trong kỳ 2018: .*chỉ có từ 2025-07-01.*--period/,
  );
  const answers = { ...SCORES, 'ended:A': 'skip', 'unit:A3': 'an-bien' };
  expect(imported(scores('Huyện An Minh', ...names), answers).rows.map(({ unit }) => unit)).toEqual(
    ['an-minh', 'an-bien'],
  );
  expect(imported(scores('Huyện An Minh', ...names.slice(2)), SCORES).asked.length).toBe(3);
});

it('asks about many names that nobody knows in one question, and about few one by one', () => {
  const many = ['Bưu điện', 'Viettel', 'Điện lực', 'Công an'].map((name) => `${name} số 1`);
  const made = imported(scores('Huyện An Minh', ...many), SCORES);
  expect(made.asked).toEqual(['unit:A']);
  const one = imported(scores('Huyện An Minh', ...many), {
    ...SCORES,
    'unit:A': 'skip',
    'unit:A3': 'go-quao',
  });
  expect(one.rows.map(({ unit }) => unit)).toEqual(['an-minh', 'go-quao']);
  expect(imported(scores('Huyện An Minh', 'Viettel số 1'), SCORES).asked).toEqual(['unit:A3']);
});

it('lists every code that may be answered', () => {
  const made = imported(scores('Huyện An Minh'), { period: '2018' });
  const codes = Object.fromEntries(made.questions.map(({ id, codes }) => [id, codes?.ids]));
  expect(codes['index']).toContain('cchc-tinh');
  expect(codes['source']).toContain('kg-paridx-2018');
});

describe('a file of answers', () => {
  it('may know more than is asked; a flag may not', () => {
    const answers = { ...SCORES, 'unit:A9': 'an-minh' };
    const spare = new Set(['unit:A9']);
    expect(imported(scores('Huyện An Minh'), answers, { spare }).faults).toEqual([]);
    expect(imported(scores('Huyện An Minh'), answers).faults).toEqual([
      { kind: 'unused-answer', id: 'unit:A9', nearest: null },
    ]);
  });

  it('is laid out to be filled in, and is empty until somebody does', () => {
    const { questions } = imported(scores('Huyện An Mnih'), SCORES);
    const text = answersToFillIn(questions, 'vi');
    expect(isEmptyTemplate('a.csv', bytes(text))).toBe(true);
    const filled = text.replace('unit:A2,', 'unit:A2,an-minh');
    expect(isEmptyTemplate('a.csv', bytes(filled))).toBe(false);
    expect(readAnswers('a.csv', bytes(filled))).toEqual(new Map([['unit:A2', 'an-minh']]));
    expect(isEmptyTemplate('units.csv', bytes('id,kind\nx,y\n'))).toBe(false);
  });
});

it('asks once about many columns that the table has no place for, and takes what an answer names', () => {
  const odd = ['Nhóm A', 'Nhóm B', 'Nhóm C', 'Nhóm D'];
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', ...odd],
    ['Huyện An Minh', 10, 9, 1, 2, 3, 4],
  ];
  const answers = { period: '2020', source: 'kg-q2-2020' };
  const made = imported(xlsx({ rows }), answers);
  expect(made.questions.map(({ about }) => about)).toEqual([
    {
      kind: 'columns',
      names: ['D1 (Nhóm A)', 'E1 (Nhóm B)', 'F1 (Nhóm C)', 'G1 (Nhóm D)'],
    },
  ]);
  const few = imported(xlsx({ rows: rows.map((row) => row.slice(0, -1)) }), answers);
  expect(few.asked).toEqual(['column:D1', 'column:E1', 'column:F1']);
  const one = imported(xlsx({ rows }), { ...answers, 'column:D1': 'late', 'column:E1': 'skip' });
  expect(one.asked).toEqual(['column:F1', 'column:G1']);
  expect(one.rows).toMatchObject([{ total: '10', resolved: '9', late: '1' }]);
});

it('offers the number before a mark of a note, or before what it counts', () => {
  const made = imported(
    xlsx({
      rows: [
        ['Đơn vị', 'Tổng số hồ sơ', 'Tỷ lệ trễ hạn (%)'],
        ['Huyện An Minh', '1.250 hồ sơ', '5,5 (*)'],
        ['Huyện Gò Quao', '70²', '2,25**'],
      ],
    }),
    { period: '2020', source: 'kg-q2-2020' },
  );
  expect(
    made.questions.map(({ about }) => 'cells' in about && about.cells.map(({ guess }) => guess)),
  ).toEqual([
    ['1250', '70'],
    ['5.5', '2.25'],
  ]);
});

describe('cells of counts that hold words or two numbers', () => {
  const KNOWN = { period: '2020', source: 'kg-q2-2020' };
  const read = (cells: (string | number)[], answers = {}, head = 'Giải quyết trễ hạn') =>
    imported(
      xlsx({
        rows: [
          ['Đơn vị', 'Tổng số hồ sơ', head],
          ...cells.map((cell, at): Layout['rows'][number] => [
            ['Huyện Vĩnh Thuận', 'Huyện Châu Thành', 'Huyện Kiên Hải'][at] ?? '',
            130,
            cell,
          ]),
        ],
      }),
      { ...KNOWN, ...answers },
    );
  const offered = ({ questions }: ReturnType<typeof read>) =>
    questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

  it.each(['KPS', 'không phát sinh', 'Không có', 'không PS', 'Chưa phát sinh hồ sơ'])(
    'that say that none arose are offered as 0: "%s"',
    (words) => {
      expect(offered(read([words, 4]))).toEqual([['number:C2', ['0']]]);
    },
  );

  it('that say so of a share, or say more, are offered as nothing', () => {
    expect(offered(read(['KPS', 4.5], {}, 'Tỷ lệ trễ hạn (%)'))).toEqual([['number:C2', []]]);
    expect(offered(read(['Không có số liệu', 4]))).toEqual([['number:C2', []]]);
  });

  it('"2/125" is offered as the part that its column counts, never where that is no part', () => {
    expect(offered(read(['2/125', '0/88 (0%)']))).toEqual([['cells:C', ['guessed', 'blank']]]);
    const made = read(['2/1.125', '0/88 (0%)'], { 'cells:C': 'guessed' });
    expect(made.rows.map(({ late }) => late)).toEqual(['2', '0']);
    expect(offered(read(['125/2', 7]))).toEqual([['number:C2', []]]);
    const total = imported(
      xlsx({
        rows: [
          ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
          ['Huyện Kiên Hải', '40/60', 1],
        ],
      }),
      KNOWN,
    );
    expect(offered(total)).toEqual([['number:B2', []]]);
  });

  it('are offered together, and the one without a guess is asked about by itself afterwards', () => {
    const cells = ['12 hồ sơ', 'xem phụ lục', 'KPS'];
    const [asked] = read(cells).questions;
    expect([asked?.id, asked?.choices.map(({ says }) => says.vi)]).toEqual([
      'cells:C',
      ['như gợi ý ở từng ô; ô không có gợi ý được hỏi riêng', 'để trống các ô ấy: nguồn không nói'],
    ]);
    const answer = { 'cells:C': 'guessed' };
    expect(read(cells, answer).asked).toEqual(['number:C3']);
    const made = read(cells, { ...answer, 'number:C3': '5' });
    expect(made.rows.map(({ late }) => late)).toEqual(['12', '5', '0']);
  });

  it('a count that is printed as a whole number is offered as that, not as thousands', () => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'],
      ['Huyện Kiên Hải', 1234.4, 7],
    ];
    const made = imported(xlsx({ rows, cells: { B2: { z: '#,##0' } } }), KNOWN);
    expect(offered(made)).toEqual([['number:B2', ['1234']]]);
  });

  it.each([
    ['2/15', ['2']],
    ['Thứ 2/15', ['2']],
    ['15/2', []],
  ])('"%s" in a column of ranks is offered as %j', (cell, guesses) => {
    const rows: Layout['rows'] = [
      ['Đơn vị', 'Điểm', 'Thứ hạng'],
      ['Huyện Kiên Hải', 84, cell],
    ];
    const made = imported(xlsx({ rows }), { ...KNOWN, index: 'cchc-tinh' });
    expect(offered(made)).toEqual([['number:C2', guesses]]);
  });

  it('0,5 of a case is not offered as 500', () => {
    expect(offered(read([0.5, 4]))).toEqual([['number:C2', []]]);
  });
});
