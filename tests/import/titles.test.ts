import { describe, expect, it } from 'vitest';
import { english } from '../../src/import/messages/en.ts';
import { vietnamese } from '../../src/import/messages/vi.ts';
import { imported, xlsx, type Layout } from './workbooks.ts';

const CASES = { period: '2020', source: 'kg-q2-2020' };

function under(title: string, answers: Record<string, string> = {}, more: Partial<Layout> = {}) {
  const rows: Layout['rows'] = [
    [title],
    ['Đơn vị', 'Tổng số hồ sơ', 'Giải quyết trễ hạn'],
    ['Huyện Giồng Riềng', 640, 7],
    ['Huyện Kiên Lương', 220, 1],
  ];
  return imported(xlsx({ rows, ...more }), { ...CASES, ...answers });
}

const offered = ({ questions }: ReturnType<typeof under>) =>
  questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

describe('a title that is of no cases', () => {
  it.each([
    'Tổng hợp phản ánh, kiến nghị của người dân',
    'Kết quả giải quyết khiếu nại, tố cáo',
    'Tình hình luân chuyển văn bản điện tử',
    'Nhiệm vụ Chủ tịch UBND tỉnh giao',
    'Trả lời ý kiến cử tri',
  ])('is asked about, though the columns are named as theirs: "%s"', (title) => {
    expect(offered(under(title))).toEqual([['matter', ['cases']]]);
    expect(under(title, { matter: 'cases' }).rows).toHaveLength(2);
  });

  it.each([
    'Giải quyết TTHC và phản ánh, kiến nghị',
    '(Kèm theo Văn bản số 88/UBND-NC)',
    'BAN TIẾP CÔNG DÂN TỈNH',
    'Nhiệm vụ cải cách hành chính',
  ])('is none where it speaks of cases too, or of a paper or an office: "%s"', (title) => {
    expect(under(title).asked).toEqual([]);
  });
});

it('reads feedback into its own table, however its groups are laid out', () => {
  const figures = { unit: 'hon-dat', received: '31', resolved: '28', pending: '3' };
  const wide = imported(
    xlsx({
      rows: [
        ['Biểu số II.05a/VPCP/KSTT'],
        ['Đơn vị', 'PAKN được tiếp nhận', 'PAKN đã xử lý', 'PAKN đang xử lý'],
        [null, 'Tổng số', 'Tổng số', 'Tổng số'],
        ['Huyện Hòn Đất', 31, 28, 3],
      ],
      merged: ['A2:A3'],
    }),
    CASES,
  );
  const plain = imported(
    xlsx({
      rows: [
        ['Đơn vị', 'Tổng số phản ánh, kiến nghị tiếp nhận', 'Đã xử lý', 'Đang xử lý'],
        ['Huyện Hòn Đất', 31, 28, 3],
      ],
    }),
    CASES,
  );
  for (const { understood, asked, rows } of [wide, plain]) {
    expect([understood?.table.name, asked]).toEqual(['feedback', []]);
    expect(rows).toEqual([{ ...CASES, ...figures }]);
  }
});

describe('a title that narrows cases to one part', () => {
  it.each([
    ['Giải quyết TTHC nội bộ', 'thủ tục hành chính nội bộ'],
    ['Tiếp nhận hồ sơ phi địa giới hành chính', 'hồ sơ nộp ngoài nơi cư trú (phi địa giới)'],
    ['Hồ sơ thanh toán phí, lệ phí trực tuyến', 'hồ sơ thanh toán trực tuyến'],
    ['Kết quả số hóa', 'hồ sơ được số hóa'],
  ])('is asked about: "%s"', (title, part) => {
    expect(offered(under(title))).toEqual([['scope', [part, 'all']]]);
  });

  it('is none that names the offices of every form, which themselves resolve', () => {
    expect(under('Kết quả tại cơ quan, đơn vị trực tiếp giải quyết TTHC').asked).toEqual([]);
  });
});

describe('a title that calls its figures less than final', () => {
  it.each([
    ['Kế hoạch giải quyết hồ sơ năm 2020', 'planned'],
    ['Số liệu dự kiến cả năm', 'planned'],
    ['Chỉ tiêu giao các huyện', 'planned'],
    ['DỰ THẢO', 'provisional'],
    ['Dự thảo báo cáo, trình UBND tỉnh', 'provisional'],
  ])('is asked how firm they are: "%s"', (title, status) => {
    expect(offered(under(title))).toEqual([['status', [status, 'all']]]);
    expect(under(title, { status }).rows[0]).toMatchObject({ unit: 'giong-rieng', status });
    expect(under(title, { status: 'all' }).rows[0]).not.toHaveProperty('status');
  });

  it('may be the name of the sheet', () => {
    expect(under('Hồ sơ', {}, { name: 'Kế hoạch năm' }).asked).toEqual(['status']);
  });

  it.each([
    'Kết quả thực hiện Kế hoạch cải cách hành chính',
    '(Kèm theo Kế hoạch số 15/KH-UBND)',
    'SỞ KẾ HOẠCH VÀ ĐẦU TƯ',
    'PHÒNG TÀI CHÍNH - KẾ HOẠCH',
    'Chi cục Dân số - Kế hoạch hóa gia đình',
  ])('is none that speaks of a plan carried out, a paper or an office: "%s"', (title) => {
    expect(under(title).asked).toEqual([]);
  });
});

it('a sheet named after a level, over rows of another, is asked about', () => {
  const made = under('KẾT QUẢ', {}, { name: 'Cấp xã' });
  expect(offered(made)).toEqual([['section:sheet', ['same', 'skip']]]);
  expect(
    made.questions.flatMap((one) => [vietnamese.question(one), english.question(one)]),
  ).toEqual([
    'Trang tính tên là "Cấp xã", nhưng các dòng của nó (3, 4) ghi tên đơn vị ở cấp khác. Số ấy có phải của chính các đơn vị được ghi tên không? (nếu là của đơn vị khác thì ghi tên đúng vào tệp rồi nhập lại)',
    'The sheet is called "Cấp xã", but its rows (3, 4) name units of another level. Are the figures of the very units named? (if not, write the right names into the file and import again)',
  ]);
  expect(under('KẾT QUẢ', { 'section:sheet': 'same' }, { name: 'Cấp xã' }).rows).toHaveLength(2);
  expect(under('KẾT QUẢ', { 'section:sheet': 'skip' }, { name: 'Cấp xã' }).rows).toEqual([]);
  expect(under('KẾT QUẢ', {}, { name: 'Cấp huyện' }).asked).toEqual([]);
});
