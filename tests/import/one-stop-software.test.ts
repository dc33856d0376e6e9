import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const KNOWN = { source: 'kg-q2-2020', period: '2020-Q2' };
const read = (layout: Layout, answers: Record<string, string> = {}) =>
  imported(xlsx(layout), { ...KNOWN, ...answers });
const columns = ({ understood }: ReturnType<typeof read>) =>
  understood?.columns.taken.map(({ column }) => column);
const offered = ({ questions }: ReturnType<typeof read>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('a table printed by one-stop software', () => {
  it('that says "xử lý" and "sớm hạn" needs no question but of its shares', () => {
    const made = read({
      rows: [
        ['S\nTT', 'Đơn vị', 'Tiếp nhận', null, null, 'Đã xử lý', null, null, 'Đang xử lý', null],
        [
          ...[null, null, 'Tổng', 'Trực tuyến', 'Kỳ trước', 'Tổng', 'Sớm hạn', 'Trễ hạn'],
          ...['Tổng', 'Trễ hạn', 'Tỷ lệ đúng hạn'],
        ],
        [1, 'UBND huyện An Minh', 100, 60, 10, 90, 30, 5, 10, 1, '94,44%'],
      ],
      merged: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1', 'I1:J1'],
    });
    expect(columns(made)).toEqual([
      ...['unit', 'total', 'received_online', 'carried_over', 'resolved', 'early', 'late'],
      ...['pending', 'pending_overdue'],
    ]);
    // 94.44 % of the cases were early or in time: the share may have both.
    expect(offered(made)).toEqual([
      ['column:K2', ['on_time_share', 'on_time_or_early_share', 'skip']],
    ]);
  });

  it('that names each count in full gives every one its column', () => {
    const header = [
      ...['Tên cơ quan', 'Tổng số hồ sơ', 'Số hồ sơ kỳ trước chuyển sang'],
      ...['Số hồ sơ tiếp nhận mới', 'Số hồ sơ đã giải quyết', 'Số hồ sơ giải quyết trước hạn'],
      ...['Số hồ sơ giải quyết quá hạn', 'Số hồ sơ đang giải quyết quá hạn'],
    ];
    const made = read({ rows: [header, ['Huyện An Minh', 100, 10, 90, 80, 30, 5, 1]] });
    expect([columns(made), made.asked]).toEqual([
      [
        ...['unit', 'total', 'carried_over', 'received_new', 'resolved', 'early'],
        ...['late', 'pending_overdue'],
      ],
      [],
    ]);
  });

  it('is asked whether what it took in has the cases carried over in it', () => {
    const made = read({
      rows: [
        ['Đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Đã giải quyết'],
        ['Huyện An Minh', 100, 90],
      ],
    });
    expect(offered(made)).toEqual([['column:B1', ['total', 'received_new', 'skip']]]);
  });

  it('asks about letters in brackets that make another figure of a column', () => {
    for (const short of ['LK', 'DVCTT', 'TL'])
      expect(
        read({
          rows: [
            ['Đơn vị', `Tổng số hồ sơ (${short})`, 'Đã giải quyết (TTHC)'],
            ['Huyện An Minh', 100, 90],
          ],
        }).asked,
      ).toEqual(['column:B1']);
  });
});

describe('words under the names of columns, not merged with them', () => {
  const parts: [string, Layout['rows'][number], string[]][] = [
    ['two years', [null, null, null, 'Năm 2019', 'Năm 2020'], ['column:D2', 'column:E2']],
    ['two years as numbers', [null, null, null, 2019, 2020], ['column:D2', 'column:E2']],
    [
      'a month and the year',
      [null, null, null, 'Lũy kế', 'Trong tháng'],
      ['column:D2', 'column:E2'],
    ],
  ];

  it.each(parts)('part the column above them: %s', (_, row, asked) => {
    const layout: Layout = {
      rows: [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết', null],
        row,
        [1, 'Huyện An Minh', 100, 90, 30],
      ],
    };
    for (const merged of [[], ['D1:E1']]) {
      const made = read({ ...layout, merged });
      expect([made.asked, columns(made)]).toEqual([asked, ['unit', 'total']]);
    }
  });

  it('may say which is the number and which its share', () => {
    const made = read({
      rows: [
        ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn', null],
        [null, null, null, 'SL', 'TL'],
        [1, 'Huyện An Minh', 100, 5, 5.6],
      ],
    });
    expect([made.asked, columns(made)]).toEqual([[], ['unit', 'total', 'late', 'late_share']]);
  });
});
