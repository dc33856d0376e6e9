import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SCORES = { period: '2018', source: 'kg-paridx-2018', index: 'cchc-tinh' };
const SOURCE = { source: 'kg-q2-2020' };

const read = (rows: Layout['rows'], answers: Record<string, string>) =>
  imported(xlsx({ rows }), answers);

describe('two tables under each other', () => {
  const rows: Layout['rows'] = [
    ['BẢNG ĐIỂM'],
    ['Đơn vị', 'Điểm đạt', 'Điểm tối đa'],
    ['Sở Nội vụ', 91.5, 100],
    [],
    ['II. Các huyện, thành phố'],
    ['Đơn vị', 'Điểm tối đa', 'Điểm đạt'],
    ['Huyện An Minh', 100, 85.5],
  ];

  it('are asked about, and each is read under its own header', () => {
    const open = read(rows, SCORES);
    expect(
      open.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['block', ['2', '6']]]);
    const [first, second] = ['2', '6'].map((block) => read(rows, { ...SCORES, block }).rows);
    expect(first).toEqual([{ unit: 'so-noi-vu', ...SCORES, score: '91.5', max: '100' }]);
    expect(second).toEqual([{ unit: 'an-minh', ...SCORES, score: '85.5', max: '100' }]);
  });

  it('are one where a page only repeats the header', () => {
    const header = rows[1] ?? [];
    const paged = [...rows.slice(0, 3), header, ['Huyện An Minh', 85.5, 100]];
    expect(read(paged, SCORES).rows.map(({ unit }) => unit)).toEqual(['so-noi-vu', 'an-minh']);
  });
});

describe('a second period in one table', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Đã giải quyết'],
    ['Quý II năm 2020'],
    ['Huyện An Minh', 10, 9],
    ['Quý III năm 2020'],
    ['Huyện An Minh', 20, 19],
  ];

  it('begins a table of its own, with a period of its own', () => {
    expect(read(rows, SOURCE).asked).toEqual(['block']);
    const second = read(rows, { ...SOURCE, block: '4' });
    expect(second.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
      ['period', '2020-Q3'],
    ]);
    const done = read(rows, { ...SOURCE, block: '4', period: '2020-Q3' });
    expect(done.rows.map(({ total }) => total)).toEqual(['20']);
  });

  it.each([
    ['Quý II', 'Quý III', '2020-Q3'],
    ['Tháng 01', 'II. Tháng 02', '2020-02'],
    ['6 tháng đầu năm', '6 tháng cuối năm', '2020-H2'],
  ])('is begun by "%s", "%s" too, of the year of the title', (first, second, period) => {
    const parts = [['KẾT QUẢ NĂM 2020'], ...rows.with(1, [first]).with(3, [second])];
    expect(read(parts, SOURCE).asked).toEqual(['block']);
    const [asked] = read(parts, { ...SOURCE, block: '5' }).questions;
    expect([asked?.id, asked?.choices[0]?.value]).toEqual(['period', period]);
    const yearless = read(parts.slice(1), { ...SOURCE, block: '4' }).questions;
    expect(yearless.map(({ id, choices }) => [id, choices])).toEqual([['period', []]]);
  });

  it('is not begun by a note under the figures', () => {
    const noted = [...rows.slice(0, 3), [], ['Ghi chú: so với quý III năm 2020']];
    expect(read(noted, { ...SOURCE, period: '2020-Q2' }).asked).toEqual([]);
  });
});
