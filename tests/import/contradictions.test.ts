import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };
const HEADER = ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'];
const ROW = ['Huyện An Minh', 10, 1];

const read = (title: string, answers: Record<string, string>, more: Partial<Layout> = {}) =>
  imported(xlsx({ rows: [[title], HEADER, ROW], ...more }), { ...SOURCE, ...answers });

describe('an answer that the workbook speaks against', () => {
  it.each([
    ['Kỳ báo cáo: Quý I năm 2019', '2020'],
    ['BÁO CÁO NĂM 2019', '2020-Q1'],
    ['Quý II năm 2020', '2020-Q3'],
    // What is less than the answer, or reaches beyond it, is not the answer.
    ['Quý II năm 2020', '2020-H1'],
    ['KẾT QUẢ 9 THÁNG ĐẦU NĂM 2020', '2020'],
    ['(Từ ngày 15/12/2019 đến ngày 14/3/2020)', '2020-Q1'],
  ])('is asked about once more: "%s" for %s', (title, period) => {
    expect(read(title, { period }).asked).toEqual(['period-differs']);
    const kept = read(title, { period, 'period-differs': 'kept' });
    expect([kept.asked, kept.rows[0]?.['period']]).toEqual([[], period]);
  });

  it.each([
    ['BÁO CÁO NĂM 2019, PHƯƠNG HƯỚNG NĂM 2020', '2020'],
    ['BÁO CÁO NĂM 2020', '2020-Q2'],
    ['Quý II và 6 tháng đầu năm 2020', '2020-H1'],
    ['(Tính đến ngày 30/6/2020)', '2020-Q2'],
    ['Kèm theo Quyết định ngày 20/3/2019', '2020'],
  ])('is not where they go together: "%s" for %s', (title, period) => {
    expect(read(title, { period }).asked).toEqual([]);
  });

  it('may be of another unit than the one that reports', () => {
    const rows: Layout['rows'] = [
      ['Đơn vị báo cáo: UBND huyện An Minh'],
      ['Lĩnh vực', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
      ['Đất đai', 10, 1],
    ];
    const asked = (unit: string) =>
      imported(xlsx({ rows }), { ...SOURCE, period: '2020', unit }).asked;
    expect(asked('go-quao')).toEqual(['unit-differs']);
    expect(asked('an-minh')).toEqual([]);
  });
});

describe('figures counted since the year began', () => {
  it.each([
    ['Tháng 6 năm 2020 (số lũy kế)', '2020-06', {}],
    ['Lũy kế từ đầu năm đến hết tháng 6/2020, quý II năm 2020', '2020-Q2', {}],
    ['Tháng 6 năm 2020', '2020-06', { name: 'Cộng dồn' }],
  ])('are no figures of a month or a later quarter: "%s" for %s', (title, period, more) => {
    expect(read(title, { period }, more).asked).toEqual(['period-cumulative']);
    const kept = read(title, { period, 'period-cumulative': 'kept' }, more);
    expect([kept.asked, kept.rows[0]?.['period']]).toEqual([[], period]);
  });

  it('are offered as such first, and not taken unasked for the period that a title states', () => {
    const rows: Layout['rows'] = [
      ['Kỳ báo cáo: Tháng 9 năm 2020'],
      ['Lũy kế từ đầu năm đến hết tháng 9 năm 2020'],
      HEADER,
      ROW,
    ];
    const { questions } = imported(xlsx({ rows }), SOURCE);
    expect(questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
      ['period', ['2020-01-01/2020-09-30', '2020-09']],
    ]);
  });

  it.each([
    ['Lũy kế 6 tháng năm 2020', '2020-H1'],
    ['Cộng dồn quý I năm 2020', '2020-Q1'],
    ['Lũy kế từ ngày 15/12/2019 đến ngày 14/6/2020', '2019-12-15/2020-06-14'],
  ])('go with a period that begins when they do: "%s" for %s', (title, period) => {
    expect(read(title, { period }).asked).toEqual([]);
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['2020', 'KẾT QUẢ', ['2020']],
    ['Quý II', 'KẾT QUẢ NĂM 2020', ['2020-Q2', '2020']],
    ['Tháng 6 năm 2020', 'KẾT QUẢ', ['2020-06']],
    ['T6', 'KẾT QUẢ NĂM 2020', ['2020-06', '2020']],
    ['T6.2020', 'KẾT QUẢ', ['2020-06']],
    ['Sheet1', 'KẾT QUẢ', []],
  ])('is offered as the period: "%s" under "%s"', (name, title, periods) => {
    const { questions } = read(title, {}, { name });
    expect(questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
      ['period', periods],
    ]);
  });

  it('is held against the period that is given', () => {
    expect(read('KẾT QUẢ', { period: '2020' }, { name: 'Năm 2019' }).asked).toEqual([
      'period-differs',
    ]);
    // A sheet that was copied for the next month keeps the title of the last one.
    const copied = ['KẾT QUẢ THÁNG 6 NĂM 2020', 'T7'] as const;
    for (const period of ['2020-06', '2020-07'])
      expect(read(copied[0], { period }, { name: copied[1] }).asked).toEqual(['period-differs']);
    expect(read('KẾT QUẢ', { period: '2020-06' }, { name: 'Tháng 7' }).asked).toEqual([
      'period-differs',
    ]);
  });
});

describe('words that hold part of a figure back', () => {
  const names = (rows: Layout['rows'], answers: Record<string, string> = {}) =>
    imported(xlsx({ rows }), { ...SOURCE, period: '2020', ...answers }).questions.map(
      ({ about }) => about,
    );

  it.each([
    '(*) Không bao gồm hồ sơ đất đai',
    'Ghi chú: số liệu chưa tính cấp xã',
    'Số liệu ước tính',
    'Chỉ tính lĩnh vực đất đai',
  ])('are read out once, under the table: "%s"', (note) => {
    expect(names([HEADER, ROW, [note]])).toEqual([{ kind: 'notes', names: [`A3 "${note}"`] }]);
    expect(names([HEADER, ROW, [note]], { notes: 'take' })).toEqual([]);
  });

  it('are found in the title and beside the rows too', () => {
    const rows = [['Số liệu ước'], [...HEADER, 'Ghi chú'], [...ROW, 'Chưa gồm cấp xã']];
    expect(names(rows)).toEqual([
      { kind: 'notes', names: ['A1 "Số liệu ước"', 'D3 "Chưa gồm cấp xã"'] },
    ]);
  });

  it('are none where a note only tells where figures come from', () => {
    expect(names([HEADER, ROW, ['Nguồn: Công ước, quy ước; hồ sơ được tính đủ']])).toEqual([]);
  });
});

describe('a title of another province', () => {
  const asked = (title: string, period = '2020-Q2', unit = 'Huyện Châu Thành') =>
    imported(xlsx({ rows: [[title], HEADER, [unit, 10, 1]] }), { ...SOURCE, period }).asked;

  it.each([
    'UBND TỈNH SÓC TRĂNG',
    'HỒ SƠ TRÊN ĐỊA BÀN TỈNH HẬU GIANG QUÝ II NĂM 2020',
    'Ủy ban nhân dân thành phố Cần Thơ',
    // A neighbour in 2020, though the province of today has its name.
    'UBND tỉnh An Giang',
  ])('is asked about, though its units have names of ours: "%s"', (title) => {
    expect(asked(title)).toEqual(['province-differs']);
  });

  it.each([
    ['UBND TỈNH KIÊN GIANG', '2020-Q2', 'Huyện Châu Thành'],
    ['Tỉnh Kiên Giang, so với tỉnh Cà Mau', '2020-Q2', 'Huyện Châu Thành'],
    ['UBND THÀNH PHỐ HÀ TIÊN', '2020-Q2', 'Huyện Châu Thành'],
    ['UBND TỈNH AN GIANG', '2025-Q3', 'Xã An Minh'],
  ])('is none where ours is named, or a city: "%s", %s', (title, period, unit) => {
    expect(asked(title, period, unit)).toEqual([]);
  });
});

it('fields of one office are not taken for those of another that the title or the sheet names', () => {
  const asked = (title: string, name: string, unit: string) =>
    imported(
      xlsx({
        name,
        rows: [[title], ['Lĩnh vực', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'], ['Đất đai', 10, 1]],
      }),
      { ...SOURCE, period: '2020', unit },
    ).asked;
  expect(asked('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Sheet1', 'so-noi-vu')).toEqual(['unit-differs']);
  expect(asked('KẾT QUẢ', 'Sở TN&MT', 'so-noi-vu')).toEqual(['unit-differs']);
  expect(asked('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Sheet1', 'so-tnmt')).toEqual([]);
  // An office reports for all the province, and for what is inside it.
  expect(asked('SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', 'Sheet1', 'kien-giang')).toEqual([]);
  expect(asked('UBND HUYỆN CHÂU THÀNH', 'Sheet1', 'nhom-xa-chau-thanh')).toEqual([]);
});
