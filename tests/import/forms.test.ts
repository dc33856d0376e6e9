import { describe, expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const SOURCE = { source: 'kg-q2-2020' };

describe('a return of procedures', () => {
  const layout: Layout = {
    rows: [
      ['UBND TỈNH KIÊN GIANG', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['THỐNG KÊ THỦ TỤC HÀNH CHÍNH THUỘC THẨM QUYỀN GIẢI QUYẾT'],
      ['(Số liệu tính đến ngày 30/6/2020)'],
      ['TT', 'Cơ quan, đơn vị', 'Tổng số TTHC đã công bố', 'Trong đó', null, 'DVC trực tuyến'],
      [
        null,
        null,
        null,
        'Theo cơ chế một cửa',
        'Theo cơ chế một cửa liên thông',
        'Toàn trình',
        'Một phần',
        'Tổng số',
        'Tỷ lệ (%)',
      ],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)'],
      ['A', 'CÁC SỞ, BAN, NGÀNH', 250, 240, 10, 60, 50],
      [1, 'Sở Nội vụ', 120, 118, 4, 30, 20, 50, '41,7%'],
      [2, 'Sở LĐ-TB&XH', 130, 122, 6, 30, 30, 60, '46,2%'],
      ['B', 'CẤP HUYỆN', 90, 80, '-', 20, 10],
      [1, 'UBND huyện An Minh', 90, 80, '-', 20, 10, 30, '33,3%'],
      [null, 'TỔNG CỘNG', 340, 320, 10, 80, 60],
      [null, 'NGƯỜI LẬP BIỂU', null, null, null, null, 'CHỦ TỊCH'],
    ],
    merged: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:I4'],
  };

  it('is known by its two header rows; its sections and totals are asked about, its day is offered', () => {
    const made = imported(xlsx(layout), SOURCE);
    expect(made.understood?.table.name).toBe('procedures');
    expect(made.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
      ['period', '@2020-06-30'],
      ['total-row:7', 'khoi-so-nganh'],
      ['total-row:10', 'cap-huyen'],
      ['total-row:12', 'kien-giang'],
    ]);
    expect(made.rows).toEqual([
      {
        unit: 'so-noi-vu',
        ...SOURCE,
        announced: '120',
        one_stop: '118',
        interlinked: '4',
        online_full: '30',
        online_partial: '20',
      },
      {
        unit: 'so-ldtbxh',
        ...SOURCE,
        announced: '130',
        one_stop: '122',
        interlinked: '6',
        online_full: '30',
        online_partial: '30',
      },
      {
        unit: 'an-minh',
        ...SOURCE,
        announced: '90',
        one_stop: '80',
        online_full: '20',
        online_partial: '10',
      },
    ]);
    expect(made.understood?.gaps).toEqual([]);
  });

  const PROCEDURES = { ...SOURCE, period: '@2020-06-30' };
  const counted = (...header: string[]) =>
    imported(
      xlsx({ rows: [header, ['Huyện An Minh', 90, 80, 70].slice(0, header.length)] }),
      PROCEDURES,
    );
  const offered = ({ questions }: ReturnType<typeof counted>) =>
    questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]);

  it.each([
    ['Tổng số TTHC', 'total', 'announced'],
    ['Số TTHC', 'total', 'announced'],
    ['Tổng số thủ tục', 'total', 'announced'],
    ['Tổng số thủ tục hành chính (thủ tục)', 'total', 'announced'],
    ['Số TTHC thuộc thẩm quyền giải quyết', 'total', 'announced'],
    ['Tổng số TTHC còn hiệu lực', 'announced', 'total'],
  ])('asks of "%s" whether those announced are meant', (header, first, second) => {
    expect(offered(counted('Đơn vị', header, 'TTHC qua một cửa'))).toEqual([
      ['column:B1', [first, second, 'skip']],
    ]);
  });

  it('does not ask where the words say so, and offers only what no other column is', () => {
    const made = counted('Đơn vị', 'Tổng số TTHC đã công bố', 'Tổng số TTHC', 'TTHC qua một cửa');
    expect(offered(made)).toEqual([['column:C1', ['total', 'skip']]]);
    expect(made.rows[0]).toMatchObject({ announced: '90', one_stop: '70' });
  });
});

it('reads ratings with their components, and leaves the year before alone', () => {
  const made = imported(
    xlsx({
      rows: [
        ['KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2019'],
        [
          'Hạng',
          'Đơn vị',
          'Điểm các thành phần',
          null,
          'Tổng điểm',
          'Xếp loại',
          'Thứ hạng năm 2018',
        ],
        [null, null, 'Tự chấm', 'Thẩm định'],
        [1, 'UBND huyện An Minh', 70, 68, 88.5, 'Tốt', 3],
      ],
      merged: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:E3', 'F2:F3', 'G2:G3'],
    }),
    SOURCE,
  );
  expect(made.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
    ['column:G3', 'skip'],
    ['period', '2019'],
    ['index', 'cchc-tinh'],
  ]);
  expect(made.rows).toEqual([
    { unit: 'an-minh', ...SOURCE, score: '88.5', rank: '1', class: 'good' },
  ]);
});

it.each([
  ['Số TTHC tiếp nhận tại Bộ phận Một cửa', 'one_stop'],
  ['Số TTHC liên thông', 'interlinked'],
  ['Số TTHC trực tuyến toàn trình', 'online_full'],
  ['DVC một phần', 'online_partial'],
  ['Số lượng TTHC được công bố', 'announced'],
])('knows what offices call a column of procedures: %s', (header, column) => {
  const rows: Layout['rows'] = [
    ['Sở, ngành', header],
    ['Sở Tư pháp', 90],
  ];
  const made = imported(xlsx({ rows }), { ...SOURCE, period: '2019', table: 'procedures' });
  expect([made.asked, made.understood?.columns.taken.at(-1)?.column]).toEqual([[], column]);
});

it('asks of which cases those are that are only called late or in time', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng số hồ sơ', 'Trễ hạn', 'Đúng hạn'],
    ['Huyện An Minh', 90, 4, 86],
  ];
  const { questions } = imported(xlsx({ rows }), { ...SOURCE, period: '2019' });
  expect(questions.map(({ choices }) => choices.map(({ value }) => value))).toEqual([
    ['late', 'pending_overdue', 'skip'],
    ['on_time', 'on_time_or_early', 'pending_in_time', 'skip'],
  ]);
});

describe('ratings with parts of the index', () => {
  const sheet = (parts: string[], deeper = false): Layout => ({
    rows: [
      ['KẾT QUẢ CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2020'],
      ['Đơn vị', 'Điểm thành phần', null, 'Tổng điểm'],
      [null, ...parts],
      ...(deeper ? [[null, 'Điểm', 'Xếp hạng']] : []),
      ['Huyện An Minh', 30.5, 2, 88.5],
      ['Huyện Gò Quao', 31.5, null, 80],
    ],
    merged: deeper ? ['A2:A4', 'B2:C2', 'D2:D4', 'B3:C3'] : ['A2:A3', 'B2:C2', 'D2:D3'],
  });
  const known = { ...SOURCE, period: '2020', index: 'dti', table: 'scores' };
  const row = (unit: string, index: string, score: string) => ({
    ...SOURCE,
    period: '2020',
    unit,
    index,
    score,
  });

  it('give each part that is registered a row of its own', () => {
    expect(imported(xlsx(sheet(['1. Kinh tế số', 'Xã hội số'])), known).rows).toEqual([
      row('an-minh', 'dti', '88.5'),
      row('an-minh', 'dti-kinh-te-so', '30.5'),
      row('an-minh', 'dti-xa-hoi-so', '2'),
      row('go-quao', 'dti', '80'),
      row('go-quao', 'dti-kinh-te-so', '31.5'),
    ]);
  });

  it('keep the rank of a part with its points', () => {
    const made = imported(xlsx(sheet(['Kinh tế số'], true)), known);
    expect(made.rows[1]).toEqual({ ...row('an-minh', 'dti-kinh-te-so', '30.5'), rank: '2' });
  });

  it('ask once about parts that no register knows, and take what an answer names', () => {
    const book = xlsx(sheet(['Kỷ luật, kỷ cương', 'Sáng kiến']));
    expect(imported(book, known).questions).toMatchObject([
      { id: 'parts', about: { names: ['B (Kỷ luật, kỷ cương)', 'C (Sáng kiến)'] } },
    ]);
    const answers = { ...known, parts: 'skip', 'column:B3': 'dti-chinh-quyen-so' };
    expect(imported(book, answers).rows.map(({ index }) => index)).toEqual([
      'dti',
      'dti-chinh-quyen-so',
      'dti',
      'dti-chinh-quyen-so',
    ]);
  });
});

it('takes no figures for names of indices', () => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Tổng điểm', 'Chỉ số (%)', 'Xếp hạng'],
    ['Huyện An Minh', 82.35, '82,35%', 1],
  ];
  const made = imported(xlsx({ rows }), { ...SOURCE, period: '2020', index: 'dti' });
  expect([made.asked, made.faults]).toEqual([['column:C1'], []]);
  expect(made.rows).toMatchObject([{ index: 'dti', score: '82.35', rank: '1' }]);
});

describe('points that units gave themselves, beside those they were given', () => {
  const known = { ...SOURCE, period: '2020', index: 'dti', table: 'scores' };
  const twice = ['Tự chấm', 'Thẩm định'];
  const book = xlsx({
    rows: [
      ['Đơn vị', 'Kinh tế số', null, 'Sáng kiến', null, 'Tổng điểm', null, 'Xếp hạng'],
      [null, ...twice, ...twice, ...twice],
      ['Huyện An Minh', 31, 30.5, 3, 2, 90, 88.5, 1],
    ],
    merged: ['A1:A2', 'B1:C1', 'D1:E1', 'F1:G1', 'H1:H2'],
  });
  const scores = (answers: Record<string, string>) =>
    imported(book, { ...known, ...answers }).rows.map(({ index, score }) => [index, score]);

  it('are one question, and those that are chosen are taken with their parts', () => {
    const made = imported(book, known);
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['points', ['own', 'examined', 'skip']]]);
    expect(imported(book, { ...known, points: 'examined' }).asked).toEqual(['parts']);
    expect(scores({ points: 'examined', parts: 'skip' })).toEqual([
      ['dti', '88.5'],
      ['dti-kinh-te-so', '30.5'],
    ]);
    expect(scores({ points: 'own', parts: 'skip' })).toEqual([
      ['dti', '90'],
      ['dti-kinh-te-so', '31'],
    ]);
  });

  it('are asked about too where no other column has the score', () => {
    const plain = xlsx({
      rows: [
        ['Đơn vị', 'Điểm tự chấm', 'Điểm thẩm định', 'Xếp hạng'],
        ['Huyện An Minh', 90, 88.5, 1],
      ],
    });
    expect(imported(plain, known).asked).toEqual(['points']);
    expect(imported(plain, { ...known, points: 'examined' }).rows[0]).toMatchObject({
      score: '88.5',
      rank: '1',
    });
  });
});

it('asks once how many points are printed as a per cent', () => {
  const sheet: Layout = {
    rows: [
      ['Đơn vị', 'Chỉ số CCHC', 'Xếp hạng'],
      ['Huyện An Minh', null, 1],
      ['Huyện Gò Quao', null, 2],
    ],
    cells: { B2: { v: 0.9125, z: '0.00%' }, B3: { v: 0.8, z: '0.00%' } },
  };
  const known = { ...SOURCE, period: '2019', index: 'cchc-tinh' };
  const made = imported(xlsx(sheet), known);
  expect(made.questions.map(({ id, choices }) => [id, choices[0]?.value])).toEqual([
    ['number:B', 'percent'],
  ]);
  const points = imported(xlsx(sheet), { ...known, 'number:B': 'percent' });
  expect(points.rows.map(({ score }) => score)).toEqual(['91.25', '80.00']);
});

it('reads the tables of one-stop software, in which "đúng hạn" has the early ones in it', () => {
  const made = imported(
    xlsx({
      rows: [
        ['Từ ngày 01/04/2020 đến ngày 30/06/2020'],
        [
          'STT',
          'Tên đơn vị',
          'Số hồ sơ nhận giải quyết',
          null,
          null,
          null,
          'Số hồ sơ đã giải quyết',
        ],
        [
          null,
          null,
          'Tổng số',
          'Số mới tiếp nhận trực tuyến',
          'Số mới tiếp nhận trực tiếp',
          'Số mới tiếp nhận qua BCCI',
          'Tổng số',
          'Trả đúng thời hạn',
          'Trả quá hạn',
        ],
        [1, 'Huyện An Minh (909)', 100, 20, 70, 10, 90, 85, 5],
      ],
      merged: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:I2'],
    }),
    SOURCE,
  );
  // One of two parts is not the whole of what came by hand and by post.
  expect(made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)])).toEqual([
    ['column:E3', ['skip']],
    ['column:F3', ['skip']],
    ['period', ['2020-Q2']],
  ]);
  expect(made.rows).toEqual([
    {
      unit: 'an-minh',
      ...SOURCE,
      total: '100',
      received_online: '20',
      resolved: '90',
      on_time_or_early: '85',
      late: '5',
    },
  ]);
});

describe('the export of the national portal', () => {
  const HEADER = [
    'ID',
    'TEN',
    'MA_COQUAN',
    'TDGQ',
    'MDHL',
    'MDSH',
    'TTTT',
    'CLGQ',
    'CKMB',
    'TONG_SCORE',
    'ROW_STT',
  ];
  const row = (name: string) => [
    '7',
    name,
    'H01.15',
    '19.5',
    '18',
    '17.25',
    '9.5',
    '10',
    '18',
    '92.25',
    '3',
  ];
  const book = xlsx(
    { name: 'Điểm năm', rows: [HEADER, row('UBND tỉnh Kiên Giang')] },
    {
      name: 'Sở Ban',
      rows: [HEADER, row('Sở Tư pháp - tỉnh Kiên Giang'), row('Sở Tư pháp - tỉnh Cà Mau')],
    },
  );

  it('is known by its codes; the sheet is asked about', () => {
    const made = imported(book, { ...SOURCE, period: '2024' });
    expect(
      made.questions.map(({ id, choices }) => [id, choices.map(({ value }) => value)]),
    ).toEqual([['sheet', ['Điểm năm', 'Sở Ban']]]);
  });

  it('gives each code its column, and another province nothing', () => {
    const made = imported(book, { ...SOURCE, period: '2024', sheet: 'Sở Ban' });
    expect(made.asked).toEqual(['unit:B3']);
    expect(made.rows).toEqual([
      {
        unit: 'so-tu-phap',
        period: '2024',
        ...SOURCE,
        score: '92.25',
        transparency: '18',
        progress: '19.5',
        online_services: '10',
        payment: '9.5',
        digitisation: '17.25',
        satisfaction: '18',
        rank: '3',
      },
    ]);
  });
});

it('reads points of the same index by their words, with the most there are in brackets', () => {
  const rows: Layout['rows'] = [
    ['Cơ quan', 'Công khai, minh bạch (18 điểm)', 'Tiến độ (tối đa 20 điểm)', 'Số hóa (22)'],
    ['Sở Tư pháp', '17,5', 19, 20],
  ];
  const made = imported(xlsx({ rows }), { ...SOURCE, period: '2024' });
  expect([made.asked, made.rows[0]]).toMatchObject([
    [],
    { transparency: '17.5', progress: '19', digitisation: '20' },
  ]);
});

it('reads a sheet as the table that is asked for', () => {
  const book = xlsx({
    rows: [
      ['Đơn vị', 'Tổng số', 'Tỷ lệ hài lòng', 'Điểm'],
      ['Huyện An Minh', 10, '98%', 80],
    ],
  });
  const known = { ...SOURCE, period: '2020', index: 'cchc-tinh' };
  expect(imported(book, { ...known, table: 'scores' }).understood?.table.name).toBe('scores');
  expect(imported(book, { ...known, table: 'offices' }).faults).toEqual([
    { kind: 'no-table', wanted: 'offices' },
  ]);
});

it('offers the unit that reports, and takes it where the paper names it as such', () => {
  const rows: Layout['rows'] = [
    ['- Đơn vị báo cáo: UBND huyện Giồng Riềng'],
    ['- Đơn vị nhận báo cáo: Văn phòng UBND tỉnh'],
    ['Lĩnh vực giải quyết', 'Tổng số hồ sơ', 'Đã giải quyết'],
    ['Đất đai', 10, 9],
  ];
  expect(imported(xlsx({ rows }), { ...SOURCE, period: '2020' }).rows[0]?.['unit']).toBe(
    'giong-rieng',
  );
});
