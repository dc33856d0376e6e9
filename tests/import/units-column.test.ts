import { describe, expect, it } from 'vitest';
import { question } from '../../src/import/messages/questions-vi.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020-Q2', source: 'kg-q2-2020' };

const asked = ({ questions }: ReturnType<typeof imported>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('a column "Đơn vị tính"', () => {
  const read = (units: string[], figures: (string | number)[], answers = {}) =>
    imported(
      xlsx({
        rows: [
          ['Đơn vị', 'Đơn vị tính', 'Tổng số hồ sơ', 'Đã giải quyết'],
          ...['Huyện An Minh', 'Huyện Gò Quao', 'Huyện An Biên'].map(
            (name, at): Layout['rows'][number] => [name, units[at] ?? null, figures[at] ?? null, 1],
          ),
        ],
      }),
      { ...CASES, ...answers },
    );
  const totals = (made: ReturnType<typeof imported>) =>
    made.rows.map(({ unit, total }) => `${unit ?? ''} ${total ?? ''}`);

  it('is no office and no question where it only names what is counted', () => {
    const made = read(['Hồ sơ', 'Hồ sơ', 'Hồ sơ'], [10, 20, 30]);
    expect([made.asked, totals(made)]).toEqual([[], ['an-minh 10', 'go-quao 20', 'an-bien 30']]);
    expect(read(['Hồ sơ', 'Vụ', ''], [10, 20, 30]).asked).toEqual([]);
  });

  it('that says thousands of all rows is asked about as a title is', () => {
    const units = ['Nghìn hồ sơ', 'Nghìn hồ sơ', 'Nghìn hồ sơ'];
    expect(asked(read(units, [1.5, 2, 3]))).toEqual([['scale', ['1000', '1']]]);
    expect(totals(read(units, [1.5, 2, 3], { scale: '1000' }))[0]).toBe('an-minh 1500');
  });

  it('that says per cent of all rows makes no count of them', () => {
    expect(asked(read(['%', '%', '%'], [97, 98, 99])).map(([id]) => id)).toEqual([
      'column:C1',
      'column:D1',
    ]);
  });

  it('that differs from row to row is one question', () => {
    const made = read(['Hồ sơ', '%', 'Nghìn hồ sơ'], [10, 97.5, 1.5]);
    expect(asked(made)).toEqual([['row-units', ['applied', 'full']]]);
    const [first] = made.questions;
    expect(first && question(first)).toContain('"Nghìn hồ sơ" (dòng 4)');
    const applied = { 'row-units': 'applied' };
    expect(totals(read(['Hồ sơ', '%', 'Nghìn hồ sơ'], [10, 97.5, 1.5], applied))).toEqual([
      'an-minh 10',
      'an-bien 1500',
    ]);
    const full = { 'row-units': 'full' };
    expect(totals(read(['Hồ sơ', 'Hồ sơ', 'Nghìn hồ sơ'], [10, 20, 30], full))).toEqual([
      'an-minh 10',
      'go-quao 20',
      'an-bien 30',
    ]);
  });
});

describe('the name of a sheet', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'],
    ['Huyện An Minh', 1.5, 1.2],
  ];
  const named = (name: string, more: Layout['rows'] = []) =>
    asked(imported(xlsx({ name, rows: [...more, ...rows] }), CASES)).map(([id]) => id);

  it.each(['Hồ sơ (nghìn)', 'ĐVT nghìn hồ sơ', 'Biểu 2 - Nghìn hồ sơ'])(
    '%s says thousands',
    (name) => {
      expect(named(name)).toEqual(['scale']);
    },
  );

  it('goes together with a title that says less', () => {
    expect(named('Nghìn hồ sơ', [['Đơn vị tính: hồ sơ']])).toEqual(['scale']);
  });

  it('that says per cent makes no count of the columns', () => {
    expect(named('Tỷ lệ %')).toEqual(['column:B1', 'column:C1']);
  });

  it('that is only a number says nothing', () => {
    expect(named('1000')).toEqual(['number:B2', 'number:C2']);
  });
});

describe('what stands in brackets behind a name', () => {
  const read = (name: string, period: string) => {
    const rows = [
      ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      [name, 55, 1],
    ];
    const made = imported(xlsx({ rows }), { period, source: 'kg-q2-2020' });
    return [
      made.rows.map(({ unit }) => unit),
      made.questions.map(({ choices }) => choices.map(({ value }) => value)),
    ];
  };

  it.each([
    ['Xã Tân Hội (sáp nhập từ xã Tân Hội, Tân An, Tân Thành)', '2025-Q4', 'xa-tan-hoi'],
    ['UBND phường Rạch Giá (sau sáp nhập)', '2025-Q4', 'phuong-rach-gia'],
    ['Sở Nội vụ (được hợp nhất với Sở LĐTBXH)', '2025-Q2', 'so-noi-vu-2025'],
  ])('changes nothing where it says what the unit was made of: "%s"', (name, period, unit) => {
    expect(read(name, period)).toEqual([[unit], []]);
  });

  it.each([
    ['Sở Nội vụ (hợp nhất với Sở LĐTBXH)', '2024', 'so-noi-vu'],
    ['Huyện An Minh (gồm cả cấp xã)', '2020', 'an-minh'],
    ['Xã Kiên Lương (TT Kiên Lương + xã Bình Trị)', '2025-Q4', 'xa-kien-luong'],
  ])('leaves the name a guess where it may say more: "%s" in %s', (name, period, unit) => {
    expect(read(name, period)).toEqual([[], [[unit, 'skip']]]);
  });
});

it('a sum of one level is offered as that level, and never as the province', () => {
  const rows = [
    ['STT', 'Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
    ['I', 'Khối huyện, thành phố', 70, 3],
    [1, 'Huyện An Minh', 30, 1],
    [2, 'Huyện Tân Hiệp', 40, 2],
    [null, 'Tổng cộng', 70, 3],
  ];
  const made = imported(xlsx({ rows }), { period: '2020', source: 'kg-q2-2020' });
  expect(made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ['total-row:2', ['cap-huyen', 'skip']],
    ['total-row:5', ['kien-giang', 'skip']],
  ]);
});
