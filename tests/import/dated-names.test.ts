import { expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };
const under = (title: string, ...rows: Layout['rows']) => xlsx({ rows: [[title], ...rows] });
const offered = ({ questions }: ReturnType<typeof imported>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

it.each([
  ['Tổng số hồ sơ năm 2020', 'Giải quyết trễ hạn năm 2020', '2020'],
  ['Tổng số hồ sơ trong quý II/2020', 'Giải quyết trễ hạn - quý II/2020', '2020-Q2'],
  ['Tổng số hồ sơ năm 2020 (hồ sơ)', 'Giải quyết trễ hạn năm 2020 (HS)', '2020'],
  ['Tổng số hồ sơ 6 tháng đầu năm 2020', 'Giải quyết trễ hạn 6 tháng đầu năm 2020', '2020-H1'],
])('a name that ends in the period of the table is that name: "%s"', (total, late, period) => {
  const made = imported(
    under('TỔNG HỢP', ['Đơn vị', total, late], ['Huyện An Biên', 210, 3]),
    SOURCE,
  );
  expect(offered(made)).toEqual([['period', [period]]]);
  expect(made.rows).toEqual([{ ...SOURCE, unit: 'an-bien', total: '210', late: '3' }]);
});

it.each([
  'Tổng số hồ sơ năm 2019',
  'Tổng số hồ sơ 6 tháng đầu năm 2020',
  'Tổng số hồ sơ kế hoạch năm 2020',
  'Tổng số hồ sơ đến hết năm 2020',
])('a name that ends in another period, or says more, is asked about: "%s"', (total) => {
  const header = ['Đơn vị', total, 'Giải quyết trễ hạn', 'Đã giải quyết'];
  const made = imported(under('NĂM 2020', header, ['Huyện An Biên', 210, 3, 200]), {
    ...SOURCE,
    period: '2020',
  });
  expect(offered(made)).toEqual([['column:B2', ['skip']]]);
});

it('a ranking leaves the places and points of the year before aside, however they are named', () => {
  const answers = { ...SOURCE, period: '2020', index: 'cchc-tinh' };
  const row = { ...answers, unit: 'go-quao', score: '82.5', rank: '9' };
  const rankings: Layout['rows'][] = [
    [
      ['Đơn vị', 'Điểm năm 2019', 'Thứ hạng năm 2019', 'Điểm năm 2020', 'Thứ hạng năm 2020'],
      ['Huyện Gò Quao', 80.5, 10, 82.5, 9],
    ],
    [
      ['Đơn vị', 'Điểm', 'Xếp hạng', 'Điểm 2019', 'Xếp hạng 2019'],
      ['Huyện Gò Quao', 82.5, 9, 80.5, 10],
    ],
    [
      ['Đơn vị', 'Năm 2019', null, 'Năm 2020', null],
      [null, 'Điểm', 'Xếp hạng', 'Điểm', 'Xếp hạng'],
      ['Huyện Gò Quao', 80.5, 10, 82.5, 9],
    ],
  ];
  for (const rows of rankings) {
    const made = imported(under('Chỉ số CCHC của các huyện', ...rows), answers);
    expect([made.asked, made.rows]).toEqual([[], [row]]);
  }
});

it('two years before is not the year before', () => {
  const header = ['Đơn vị', 'Điểm', 'Xếp hạng', 'Xếp hạng năm 2018'];
  const made = imported(under('Chỉ số CCHC năm 2020', header, ['Huyện Gò Quao', 82.5, 9, 4]), {
    ...SOURCE,
    period: '2020',
    index: 'cchc-tinh',
  });
  expect(offered(made)).toEqual([['column:D2', ['skip']]]);
});

it('a quarter over a column is one of the year that is answered, where the title names none', () => {
  const header = ['Đơn vị', 'Tổng số hồ sơ quý I', 'Tổng số hồ sơ quý II', 'Quá hạn'];
  const book = under('TỔNG HỢP', header, ['Huyện Gò Quao', 40, 50, 1]);
  const made = imported(book, { ...SOURCE, period: '2020-Q2', 'column:D2': 'late' });
  expect(offered(made)).toEqual([['column:B2', ['skip']]]);
  expect(made.rows).toMatchObject([{ total: '50', late: '1' }]);
});

it('a year that a column compares with is no year of the table', () => {
  const header = ['Đơn vị', 'Tổng số hồ sơ', 'Tăng, giảm so với năm 2019'];
  const made = imported(under('TỔNG HỢP', header, ['Huyện Gò Quao', 40, 3]), {
    ...SOURCE,
    period: '2020',
  });
  expect(made.asked).toEqual(['column:C2']);
});
