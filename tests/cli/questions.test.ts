import { expect, it } from 'vitest';
import { questionsOf } from '../../src/cli/questions.ts';
import type { RawFile } from '../../src/data/csv/csv.ts';
import { requiredColumns } from '../../src/data/table.ts';
import { TABLES } from '../../src/data/tables.ts';
import { sound, textFile } from '../data/fixture.ts';
import { laidOver, publicationOf, sealed } from '../editions/province.ts';

/** A table with these cells in it, the rest blank. */
function file(name: string, columns: readonly string[], rows: readonly Cells[]): RawFile {
  const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
  return textFile(name, `${[columns.join(','), ...lines].join('\n')}\n`);
}

type Cells = Readonly<Record<string, string | number>>;

/** A year in which a source states the total and what was resolved, and nothing else. */
function cases(rows: readonly [unit: string, total: number, resolved: number][]): RawFile {
  const cells = rows.map(([unit, total, resolved]) => ({
    unit,
    total,
    resolved,
    ...YEAR,
    period: '2020',
  }));
  return file('2020/cases.csv', requiredColumns(TABLES.cases, 2020), cells);
}

/** A year in which a source states how many procedures were announced. */
function procedures(rows: readonly [unit: string, announced: number][]): RawFile {
  const cells = rows.map(([unit, announced]) => ({ unit, announced, ...YEAR }));
  return file('2020/procedures.csv', requiredColumns(TABLES.procedures, 2020), cells);
}

const YEAR = { period: '@2020-12-31', source: 'nien-giam' };

function asked(rows: readonly [string, number, number][]): string[] {
  return askedOf([...sound(), cases(rows)]);
}

function askedOf(files: readonly RawFile[], folder = '2020/'): string[] {
  return questionsOf(publicationOf(files), files, 'vi')
    .filter(({ file }) => file.startsWith(folder))
    .map(({ line, column, said }) => `${String(line)} ${column?.name ?? ''}: ${said}`);
}

it('an editor is asked where more was resolved than there is: two cells may have changed places', () => {
  expect(asked([['doi-che', 300, 280]])).toEqual([]);
  expect(asked([['doi-che', 280, 300]])).toEqual([
    '2 resolved: Đã giải quyết (300) lớn hơn Tổng số hồ sơ (280): có thể hai ô đã đổi chỗ.',
  ]);
});

it('an editor is asked where the total of a tier is not that of its units', () => {
  const units: [string, number, number][] = [
    ['doi-che', 300, 280],
    ['dao-cau', 100, 90],
    ['suoi-ngoc', 500, 500],
  ];
  expect(asked([['cap-huyen', 900, 870], ...units])).toEqual([]);
  expect(asked([['cap-huyen', 900, 870], ...units.slice(1)])).toEqual([]);
  expect(asked([['cap-huyen', 590, 595], ...units.slice(1)])).toContain(
    '2 total: Tổng số hồ sơ: nguồn ghi 590 cho cả cấp, mà mới cộng 2 đơn vị đã được 600.',
  );
  expect(asked([['cap-huyen', 910, 870], ...units])).toEqual([
    '2 total: Tổng số hồ sơ: nguồn ghi 910 cho cả cấp, mà cộng 3 đơn vị thì được 900.',
  ]);
});

it('districts handle the same procedures: their tier has as many as one of them, or as all, or any number between', () => {
  const of = (tier: number, ...units: number[]) =>
    askedOf([...sound(), procedures([['cap-huyen', tier], ...districts(...units)])]);
  expect([of(250, 250, 250, 240), of(740, 250, 250, 240), of(300, 250, 250, 240)]).toEqual([
    [],
    [],
    [],
  ]);
  expect(of(250, 250, 260, 240)).toEqual([
    '2 announced: Thủ tục đã công bố: nguồn ghi 250 cho cả cấp, mà riêng Huyện Đảo Câu đã có 260.',
  ]);
  expect(of(800, 250, 250, 240)).toEqual([
    '2 announced: Thủ tục đã công bố: nguồn ghi 800 cho cả cấp, mà cộng cả 3 đơn vị chỉ được 740.',
  ]);
});

it('a corrected district whose tier was the sum of its units and is not any more is said', () => {
  const first = [...sound(), procedures([['cap-huyen', 740], ...districts(250, 250, 240)])];
  const published = sealed(first, { year: 2020, date: '2021-03-01' });
  expect(askedOf(published)).toEqual([]);
  const corrected = procedures([['cap-huyen', 740], ...districts(250, 255, 240)]);
  expect(askedOf(laidOver(published, [corrected]))).toEqual([
    '2 announced: Thủ tục đã công bố: nguồn ghi 740 cho cả cấp, mà cộng 3 đơn vị nay được 745; số đã công bố thì cộng lại vừa đúng.',
  ]);
});

function districts(...counts: number[]): [string, number][] {
  return ['doi-che', 'dao-cau', 'suoi-ngoc'].map((unit, at) => [unit, counts[at] ?? 0]);
}

it('an editor is asked where a unit has more than its province, or a part of the year more than the year', () => {
  const rows = [
    { unit: 'ben-mo', period: '2020', resolved: 700, source: 'nien-giam' },
    { unit: 'dao-cau', period: '2020-Q3', resolved: 701, source: 'nien-giam' },
  ];
  const columns = requiredColumns(TABLES.cases, 2020);
  expect(askedOf([...sound(), file('2020/cases.csv', columns, rows)])).toEqual([
    '3 resolved: Đã giải quyết: của Huyện Đảo Câu, quý III năm 2020 (701) lớn hơn của Tỉnh Bến Mơ, năm 2020 (700), mà phần không thể lớn hơn toàn bộ.',
  ]);
});

it('an editor is asked where ranks and ratings do not go with scores', () => {
  const score = (unit: string, points: number, rank: number, rating: string) => ({
    unit,
    period: '2020',
    index: 'cchc',
    score: points,
    rank,
    class: rating,
    source: 'nien-giam',
  });
  const columns = requiredColumns(TABLES.scores, 2020);
  const rows = [
    score('dao-cau', 64.5, 2, 'fair'),
    score('doi-che', 71, 2, 'average'),
    score('suoi-ngoc', 59, 1, 'average'),
  ];
  expect(askedOf([...sound(), file('2020/scores.csv', columns, rows)])).toEqual([
    '3 rank: Huyện Đồi Chè (71 điểm) và Huyện Đảo Câu (64,5 điểm) cùng xếp thứ 2, mà điểm khác nhau.',
    '3 class: Huyện Đồi Chè (71 điểm) xếp loại trung bình, mà Huyện Đảo Câu (64,5 điểm) lại xếp loại khá: có thể hai ô đã đổi chỗ.',
    '2 rank: Huyện Đảo Câu (64,5 điểm) xếp thứ 2, mà Thành phố Suối Ngọc (59 điểm) lại xếp thứ 1: có thể hai ô đã đổi chỗ.',
  ]);
});

it('one part above its one whole is asked about once, and in words of one part', () => {
  const done = [{ unit: 'so-nang', period: '2020', assigned: 12, done: 21, source: 'nien-giam' }];
  expect(
    askedOf([...sound(), file('2020/tasks.csv', requiredColumns(TABLES.tasks, 2020), done)]),
  ).toEqual([
    '2 done: Nhiệm vụ đã hoàn thành (21) lớn hơn Nhiệm vụ được giao (12): có thể hai ô đã đổi chỗ.',
  ]);
  // Here the whole is named by the identity alone.
  const ruled = [{ unit: 'so-nang', online_full: 44, announced: 40, ...YEAR }];
  const columns = requiredColumns(TABLES.procedures, 2020);
  expect(askedOf([...sound(), file('2020/procedures.csv', columns, ruled)])).toEqual([
    '2 announced: Trực tuyến toàn trình (44) lớn hơn thủ tục đã công bố (40).',
  ]);
});

it('the province is held against the tiers whose ratings a source gives', () => {
  const ratings = (unit: string, good: number, fair: number) => ({
    unit,
    period: '2020',
    index: 'cchc',
    good,
    fair,
    source: 'nien-giam',
  });
  const columns = requiredColumns(TABLES.classes, 2020);
  const rows = [ratings('ben-mo', 9, 5), ratings('cap-tinh', 8, 3), ratings('cap-huyen', 2, 1)];
  expect(askedOf([...sound(), file('2020/classes.csv', columns, rows)])).toEqual([
    '2 good: Xếp loại tốt: nguồn ghi 9 cho cả tỉnh, nhưng các cấp cộng lại là 10; chênh −1.',
    '2 fair: Xếp loại khá: nguồn ghi 5 cho cả tỉnh, nhưng các cấp cộng lại là 4; chênh +1.',
  ]);
});

it('a place in the region is no worse than in the country, and early cases are no more than those in time', () => {
  const place = { unit: 'ben-mo', period: '2020', index: 'par-index', source: 'nien-giam' };
  const national = [{ ...place, rank: 4, rank_in_region: 6, rank_of: 13, region_of: 63 }];
  expect(
    askedOf([
      ...sound(),
      file('2020/national.csv', requiredColumns(TABLES.national, 2020), national),
    ]),
  ).toEqual([
    '2 rank_in_region: Thứ hạng trong vùng (6) lớn hơn Thứ hạng cả nước (4): có thể hai ô đã đổi chỗ.',
    '2 region_of: Số tỉnh trong vùng (63) lớn hơn Số tỉnh được xếp hạng (13): có thể hai ô đã đổi chỗ.',
  ]);
  const early = { unit: 'so-nang', period: '2020', source: 'nien-giam' };
  const resolved = [{ ...early, resolved: 90, early: '>80', on_time_or_early: 75 }];
  expect(
    askedOf([...sound(), file('2020/cases.csv', requiredColumns(TABLES.cases, 2020), resolved)]),
  ).toEqual([
    '2 early: Giải quyết trước hạn (>80) lớn hơn Trước hạn và đúng hạn (75): có thể hai ô đã đổi chỗ.',
  ]);
});

it('an editor is asked where a year is not what its quarters add up to, whoever states them', () => {
  const columns = requiredColumns(TABLES.cases, 2020);
  const of = (period: string, resolved: number | string, source = 'nien-giam', status = '') => ({
    unit: 'dao-cau',
    period,
    total: 900,
    resolved,
    status,
    note_vi: status === 'derived' ? 'Lấy năm trừ ba quý.' : '',
    note_en: status === 'derived' ? 'The year less three quarters.' : '',
    source,
  });
  const quarters = [of('2020-Q1', 40), of('2020-Q2', 30, 'bao-cao'), of('2020-Q3', 55)];
  const inYear = (year: number | string, ...rows: Cells[]) =>
    askedOf([
      ...sound(),
      file('2020/cases.csv', columns, [of('2020', year), ...quarters, ...rows]),
    ]).filter((said) => said.includes('kỳ bên trong'));
  expect(inYear(185, of('2020-Q4', 60))).toEqual([]);
  expect(inYear(195)).toEqual([]);
  expect(inYear('>190', of('2020-Q4', 60))).toEqual([]);
  expect(inYear(195, of('2020-Q4', 60, 'nien-giam', 'derived'))).toEqual([]);
  expect(inYear(195, of('2020-Q4', 60))).toEqual([
    '2 resolved: Đã giải quyết của Huyện Đảo Câu, năm 2020: nguồn ghi 195, mà cộng các kỳ bên trong (40 + 30 + 55 + 60) được 185.',
  ]);
  // Two sources of one quarter: the one of the year is meant.
  expect(inYear(185, of('2020-Q4', 60), of('2020-Q4', 66, 'bao-cao'))).toEqual([]);
});

it('an editor is asked where a count is ten times that of the year before, or a tenth, unless any source says it was not', () => {
  const resolved = (year: number, ...counts: readonly (number | string)[]) =>
    file(
      `${String(year)}/cases.csv`,
      requiredColumns(TABLES.cases, year),
      counts.map((count, at) => ({
        unit: 'so-nang',
        period: String(year),
        resolved: count,
        source: ['nien-giam', 'bao-cao'][at] ?? '',
      })),
    );
  const then = (now: number | string, ...before: readonly number[]) =>
    askedOf([...sound(), resolved(2020, ...before), resolved(2021, now)], '2021/').filter((said) =>
      said.includes('nghìn lần'),
    );
  const slip = 'có thể thừa, thiếu chữ số hoặc nhầm dấu hàng nghìn, ở một trong hai ô.';
  const times = 'Chênh khoảng mười, một trăm hay một nghìn lần';
  expect(then(43102, 4287)).toEqual([
    `2 resolved: Đã giải quyết của Sở Nắng, năm 2021: 43102, mà năm 2020 là 4287 (2020/cases.csv, dòng 2, cột resolved (K)). ${times}: ${slip}`,
  ]);
  expect(then(4, 4287)).toHaveLength(1);
  expect(then(429, 4287)).toHaveLength(1);
  expect([then(9120, 4287), then(21000, 4287), then(430, 43), then('>43000', 4287)]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(then(43102, 4287, 42871)).toEqual([]);
});

it('an editor is asked once where a source came out before its period was over', () => {
  const columns = requiredColumns(TABLES.cases, 2020);
  const row = (unit: string, period: string, status = '') => ({
    unit,
    period,
    resolved: 12,
    source: 'bao-cao',
    status,
  });
  const rows = [
    row('so-nang', '2020-01'),
    row('dao-cau', '2020-01'),
    row('doi-che', '2020-01', 'provisional'),
    row('doi-che', '@2020-01'),
    row('so-gio', '2019-12-01/2020-01-14'),
  ];
  expect(askedOf([...sound(), file('2020/cases.csv', columns, rows)])).toEqual([
    '2 : Nguồn "bao-cao" công bố 2020-01-15, trước khi tháng 1 năm 2020 kết thúc (2020-01-31): xem lại kỳ của dòng và ngày công bố ở sources.csv; số ước hay tạm tính thì ghi status là estimated hoặc provisional.',
  ]);
});

it('an editor is asked where one ranking is of two lengths, or ranks more units than it says', () => {
  const columns = requiredColumns(TABLES.scores, 2020);
  const row = (unit: string, rank: number, among: number | string) => ({
    unit,
    period: '2020',
    index: 'cchc',
    rank,
    rank_of: among,
    source: 'nien-giam',
  });
  const of = (...among: readonly [number, number | string, number]) =>
    askedOf([
      ...sound(),
      file('2020/scores.csv', columns, [
        ...['dao-cau', 'doi-che', 'suoi-ngoc'].map((unit, at) =>
          row(unit, at + 1, among[at] ?? ''),
        ),
        // Departments have a list of their own.
        row('so-nang', 1, 19),
      ]),
    ]);
  expect([of(3, 3, 3), of(3, '', 3), of(15, 15, 15)]).toEqual([[], [], []]);
  expect(of(15, 51, 15)).toEqual([
    '3 rank_of: Xếp trong 51 đơn vị, mà ở các dòng khác của cùng bảng xếp hạng là 15 (thí dụ dòng 2).',
  ]);
});

it('an editor is asked where more units have a place than were ranked', () => {
  const columns = requiredColumns(TABLES.scores, 2020);
  const rows = ['dao-cau', 'doi-che', 'suoi-ngoc'].map((unit, at) => ({
    unit,
    period: '2020',
    index: 'cchc',
    rank: Math.min(at + 1, 2),
    rank_of: 2,
    source: 'nien-giam',
  }));
  expect(askedOf([...sound(), file('2020/scores.csv', columns, rows)])).toEqual([
    '2 rank_of: Xếp trong 2 đơn vị, mà bảng xếp hạng này có thứ hạng của 3 đơn vị.',
  ]);
});
