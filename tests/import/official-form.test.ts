import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };

/** Form II.06a as it is printed, with made-up figures; the rows of a test go under it. */
function form(rows: Layout['rows'], title = 'Kỳ báo cáo: Quý II năm 2020'): Layout {
  return {
    name: 'II.06a',
    rows: [
      ['Biểu số II.06a/VPCP/KSTT'],
      ['TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT TTHC'],
      [title],
      [],
      [
        'STT',
        'Lĩnh vực, công việc giải quyết',
        'Số hồ sơ tiếp nhận',
        null,
        null,
        null,
        'Số lượng hồ sơ đã giải quyết',
        null,
        null,
        null,
        'Số lượng hồ sơ đang giải quyết',
      ],
      [
        null,
        null,
        'Tổng số',
        'Trong kỳ',
        null,
        'Từ kỳ trước',
        'Tổng số',
        'Trước hạn',
        'Đúng hạn',
        'Quá hạn',
        'Tổng số',
        'Trong hạn',
        'Quá hạn',
      ],
      [null, null, null, 'Trực tuyến', 'Trực tiếp, dịch vụ\nbưu chính'],
      [
        '(1)',
        '(2)',
        '(3)=(4)+(5)+(6)',
        '(4)',
        '(5)',
        '(6)',
        '(7)=(8)+(9)+(10)',
        '(8)',
        '(9)',
        '(10)',
        '(11)=(12)+(13)',
        '(12)',
        '(13)',
      ],
      ...rows,
      [],
      ['Ghi chú: số liệu của phần mềm một cửa'],
      [null, null, null, null, null, null, null, null, 'Kiên Giang, ngày 15 tháng 7 năm 2020'],
      [null, null, null, null, null, null, null, null, 'NGƯỜI LẬP BIỂU'],
    ],
    merged: [
      'A2:M2',
      'A5:A7',
      'B5:B7',
      'C5:F5',
      'G5:J5',
      'K5:M5',
      'C6:C7',
      'D6:E6',
      'F6:F7',
      'G6:G7',
      'H6:H7',
      'I6:I7',
      'J6:J7',
      'K6:K7',
      'L6:L7',
      'M6:M7',
    ],
  };
}

const AN_MINH = [1, 'UBND huyện An Minh', 100, 10, 80, 10, 90, 40, 45, 5, 10, 8, 2];
const GO_QUAO = [2, 'H. Gò Quao', 50, 5, 40, 5, 45, 30, 10, 5, 5, 4, 1];

describe('form II.06a by unit', () => {
  it('is read by its merged header, whatever stands above and below it', () => {
    const made = imported(xlsx(form([['I', 'Cấp huyện'], AN_MINH])), SOURCE);
    expect(made.asked).toEqual([]);
    expect(made.rows).toEqual([
      {
        unit: 'an-minh',
        period: '2020-Q2',
        source: 'kg-q2-2020',
        total: '100',
        received_online: '10',
        received_direct: '80',
        carried_over: '10',
        resolved: '90',
        early: '40',
        on_time: '45',
        late: '5',
        pending: '10',
        pending_in_time: '8',
        pending_overdue: '2',
      },
    ]);
    expect(made.understood?.body.map(({ row, kind }) => `${row + 1} ${kind}`)).toEqual([
      '9 group',
      '10 item',
      '12 words',
      '13 words',
      '14 words',
    ]);
  });

  it('takes a period in the title for a guess, and one said to be the reporting period for certain', () => {
    const made = imported(xlsx(form([AN_MINH], '(Quý II năm 2020)')), SOURCE);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['period', ['2020-Q2']]]);
  });

  it('asks whose row a total is, and reports a total that its rows do not make up', () => {
    const total = ['Tổng cộng', null, 160, 15, 120, 15, 135, 70, 55, 10, 15, 12, 3];
    const book = xlsx(form([AN_MINH, GO_QUAO, total]));
    const open = imported(book, SOURCE);
    expect(
      open.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['total-row:11', ['kien-giang', 'skip']]]);
    const skipped = imported(book, { ...SOURCE, 'total-row:11': 'skip' });
    expect(skipped.rows.map(({ unit }) => unit)).toEqual(['an-minh', 'go-quao']);
    const taken = imported(book, { ...SOURCE, 'total-row:11': 'kien-giang' });
    expect(taken.rows.map(({ unit, total: all }) => [unit, all])).toContainEqual([
      'kien-giang',
      '160',
    ]);
    expect(taken.understood?.gaps).toEqual([
      { row: 10, column: 'total', printed: '160', summed: 150 },
    ]);
  });

  it('asks about a name that only resembles a unit', () => {
    const row = [1, 'Huyện Gò Qao', ...GO_QUAO.slice(2)];
    const made = imported(xlsx(form([AN_MINH, row])), SOURCE);
    expect(made.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
      ['unit:B10', 'go-quao'],
    ]);
  });
});

describe('form II.06a by field', () => {
  const LAND = [1, 'Đất đai', ...AN_MINH.slice(2)];
  const RECORDS = [2, 'Lý lịch tư pháp', ...GO_QUAO.slice(2)];

  it('needs to be told whose fields they are', () => {
    const book = xlsx(form([LAND, RECORDS]));
    expect(imported(book, SOURCE).asked).toEqual(['unit']);
    const made = imported(book, { ...SOURCE, unit: 'an-minh' });
    expect(made.rows.map(({ unit, field }) => [unit, field])).toEqual([
      ['an-minh', 'dat-dai'],
      ['an-minh', 'ly-lich-tu-phap'],
    ]);
  });

  it('is asked about a field that the register lacks', () => {
    const made = imported(xlsx(form([LAND, [3, 'Hàng hải', ...GO_QUAO.slice(2)]])), {
      ...SOURCE,
      unit: 'an-minh',
    });
    expect(made.asked).toEqual(['field:B10']);
  });
});
