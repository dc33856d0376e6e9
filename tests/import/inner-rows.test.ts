import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const HEADER = ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'];

const read = (rows: Layout['rows'], answers: Record<string, string> = {}) =>
  imported(xlsx({ rows: [HEADER, ...rows] }), {
    ...{ source: 'kg-q2-2020', period: '2020-Q2' },
    ...answers,
  });
const units = ({ rows }: ReturnType<typeof read>) => rows.map(({ unit }) => unit);

describe('rows inside the row of an office that are called as another one', () => {
  it.each([
    ['I', '1', 'Thanh tra'],
    [1, '1.1', 'Thanh tra'],
    [1, 'a)', 'Thanh tra'],
    [1, null, '- Thanh tra'],
    [1, null, '+ Thanh tra'],
    [1, null, 'Thanh tra'],
  ])('are not taken for it: "%s", then "%s %s"', (outer, inner, name) => {
    const rows: Layout['rows'] = [
      [outer, 'Sở Tư pháp', 100, 90],
      [inner, name, 40, 40],
    ];
    const { questions } = read(rows);
    expect(questions.map(({ about }) => about)).toEqual([
      { kind: 'inner-rows', names: ['3 (Thanh tra ← Sở Tư pháp)'] },
    ]);
    expect(units(read(rows, { 'inner-rows': 'skip' }))).toEqual(['so-tu-phap']);
    expect(units(read(rows, { 'inner-rows': 'take' }))).toEqual(['so-tu-phap', 'thanh-tra-tinh']);
    expect(units(read(rows, { 'unit:B3': 'thanh-tra-tinh' }))).toHaveLength(2);
  });

  it('are one question, whatever stands over them, and all communes are not those of a district', () => {
    const { questions, understood } = read([
      ['I', 'Huyện An Minh'],
      [1, 'Tài chính', 5, 4],
      [null, '- Cấp xã', 60, 50],
      ['II', 'Huyện An Biên', 100, 90],
      [1, 'Nội vụ', 5, 4],
    ]);
    expect(questions.map(({ id }) => id)).toEqual(['inner-rows']);
    expect(understood?.inner.map(({ row }) => row + 1)).toEqual([3, 4, 6]);
  });
});

describe('rows that stand side by side', () => {
  it.each<[string, Layout['rows']]>([
    [
      'under a level',
      [
        ['I', 'CẤP TỈNH', 50, 40],
        [1, 'Sở Tư pháp', 50, 40],
        ['II', 'CẤP HUYỆN', 30, 20],
        [1, 'Huyện An Minh', 30, 20],
      ],
    ],
    [
      'with numbers, and then without under a heading',
      [
        [1, 'Sở Tư pháp', 50, 40],
        [null, 'CẤP HUYỆN'],
        [null, 'Huyện An Minh', 30, 20],
      ],
    ],
    [
      'numbered in two ways',
      [
        ['II.1', 'Huyện An Minh', 50, 40],
        [2, 'Huyện Gò Quao', 30, 20],
      ],
    ],
    [
      'in a list of dashes',
      [
        [null, '- Sở Tư pháp', 50, 40],
        [null, '- Huyện An Minh', 30, 20],
      ],
    ],
    [
      'and a group of its own communes',
      [
        [1, 'Huyện Hòn Đất', 50, 40],
        [null, '- Cấp xã Hòn Đất', 30, 20],
      ],
    ],
  ])('are units each: %s', (_, rows) => {
    const { asked } = read(rows);
    expect(asked.filter((id) => !id.startsWith('total-row'))).toEqual([]);
  });
});

describe('a district over its communes with just their sum', () => {
  const rows: Layout['rows'] = [
    ['I', 'Huyện Gò Quao', 70, 60],
    [1, 'Xã Định An', 40, 35],
    [2, 'Thị trấn Gò Quao', 30, 25],
    ['II', 'Huyện An Biên', 91, 80],
    [1, 'Xã Tây Yên A', 90, 80],
  ];
  const skipped = { 'unit:B3': 'skip', 'unit:B4': 'skip', 'unit:B6': 'skip' };

  it('is asked about once, and one with more than their sum is not', () => {
    const { questions } = read(rows, skipped);
    expect(questions.map(({ about }) => about)).toEqual([
      { kind: 'district-sums', names: ['2 (Huyện Gò Quao)'] },
    ]);
    expect(units(read(rows, { ...skipped, 'district-sums': 'skip' }))).toEqual(['an-bien']);
    const both = ['go-quao', 'an-bien'];
    expect(units(read(rows, { ...skipped, 'district-sums': 'take' }))).toEqual(both);
    expect(units(read(rows, { ...skipped, 'unit:B2': 'go-quao' }))).toEqual(both);
  });

  it('is its own office where its rows are no communes', () => {
    const parts: Layout['rows'] = [
      ['I', 'Huyện Gò Quao', 70, 60],
      [1, 'Lĩnh vực đất đai', 70, 60],
    ];
    expect(read(parts, { 'unit:B3': 'skip' }).asked).toEqual([]);
  });
});
