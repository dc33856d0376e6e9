import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };
const FIGURES = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'];

/** Rows of one office under the heads given, with the answer that the first head asked about holds periods. */
function read(heads: string[], cells: (string | number | null)[][], more: Partial<Layout> = {}) {
  const rows: Layout['rows'] = [
    ['KẾT QUẢ NĂM 2020'],
    [...heads, ...FIGURES],
    ...cells.map((own, at) => [...own, 'Huyện Hòn Đất', 30 + at, 2]),
  ];
  const book = xlsx({ rows, ...more });
  const open = imported(book, SOURCE);
  const asked = open.questions.find(({ id }) => id.startsWith('column:'));
  const answer: Record<string, string> = asked === undefined ? {} : { [asked.id]: 'period' };
  const made = imported(book, { ...SOURCE, ...answer });
  return {
    offered: asked?.choices.map(({ value }) => value),
    asked: made.asked,
    periods: made.rows.map((row) => row['period']),
  };
}

describe('a column that names the period of each row', () => {
  it.each([
    ['Năm', [2020, 2021], ['2020', '2021']],
    ['Tháng', [1, '02', 'T3', 'Tháng 12'], ['2020-01', '2020-02', '2020-03', '2020-12']],
    ['Quý', ['I', 'II/2021', 3, 'Quý IV'], ['2020-Q1', '2021-Q2', '2020-Q3', '2020-Q4']],
    ['Thời gian', ['6 tháng đầu năm 2020', 'Quý I/2020'], ['2020-H1', '2020-Q1']],
  ])('may be headed "%s"', (head, cells, periods) => {
    expect(
      read(
        [head],
        cells.map((cell) => [cell]),
      ),
    ).toEqual({
      ...{ offered: ['period', 'skip'], asked: [], periods },
    });
  });

  it('takes the year that stands beside it, also where that is one cell for several rows', () => {
    const cells = [
      [2019, 'III'],
      [null, 'IV'],
      [2021, 'I'],
    ];
    expect(read(['Năm', 'Quý'], cells, { merged: ['A3:A4'] })).toEqual({
      ...{ offered: ['period', 'skip'], asked: [], periods: ['2019-Q3', '2019-Q4', '2021-Q1'] },
    });
    const open = read(['Năm', 'Quý'], cells);
    expect([open.asked, open.periods]).toEqual([['period:B4'], ['2019-Q3', '2021-Q1']]);
  });

  it('is none whose cells name no periods', () => {
    expect(read(['Năm'], [[12], [14]]).offered).toEqual(['skip']);
    expect(read(['Tháng'], [[13], [40]]).offered).toEqual(['skip']);
  });
});
