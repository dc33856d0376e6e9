import type { Form } from './form.ts';

const ONLINE = [
  'Dịch vụ công trực tuyến',
  'DVC trực tuyến',
  'DVCTT',
  'Cung cấp dịch vụ công trực tuyến',
  'DVC',
  'Dịch vụ công',
  'Số TTHC cung cấp dịch vụ công trực tuyến',
  'TTHC cung cấp dịch vụ công trực tuyến',
];
const FULL = [
  'Toàn trình',
  'DVCTT toàn trình',
  'Trực tuyến toàn trình',
  'Dịch vụ công trực tuyến toàn trình',
];
const PARTIAL = [
  'Một phần',
  'DVCTT một phần',
  'Trực tuyến một phần',
  'Dịch vụ công trực tuyến một phần',
];

const THEMSELVES = [
  'TTHC',
  'Số TTHC',
  'Số lượng TTHC',
  'Thủ tục hành chính',
  'Số thủ tục hành chính',
];
const COUNTED = [
  ...THEMSELVES,
  'Tổng số TTHC',
  'Tổng TTHC',
  'Tổng số thủ tục',
  'Tổng số thủ tục hành chính',
  'Số thủ tục',
  'Số lượng thủ tục',
  'Số lượng thủ tục hành chính',
  'Tổng số TTHC thuộc thẩm quyền',
  'Tổng số TTHC thuộc thẩm quyền giải quyết',
  'Số TTHC thuộc thẩm quyền giải quyết',
  'TTHC thuộc thẩm quyền giải quyết',
  'Tổng TTHC thuộc phạm vi quản lý',
  'Tổng số TTHC thuộc phạm vi quản lý',
  'Số TTHC thuộc phạm vi quản lý',
];
/** What is in force has been announced. */
const IN_FORCE = [
  'Tổng số TTHC đang có hiệu lực',
  'Tổng số TTHC còn hiệu lực',
  'TTHC còn hiệu lực',
  'TTHC đang có hiệu lực',
  'Số TTHC đang có hiệu lực',
  'Số TTHC còn hiệu lực',
];

/** A province's return of procedures, department by department and district by district, as offices lay it out. */
export const oneStopReturn: Form = {
  table: 'procedures',
  columns: [
    [
      'announced',
      [
        'Tổng số TTHC đã công bố',
        'Tổng số TTHC đã được công bố',
        'Tổng số TTHC công bố',
        'Số TTHC đã công bố',
        'TTHC đã công bố',
        'Tổng số thủ tục hành chính đã công bố',
        'Số TTHC được công bố',
        'Số lượng TTHC được công bố',
        'Số lượng TTHC đã công bố',
        'Tổng số TTHC được công bố',
      ],
    ],
    [
      'one_stop',
      [
        'Thực hiện theo cơ chế một cửa',
        'TTHC thực hiện theo cơ chế một cửa',
        'Số TTHC thực hiện theo cơ chế một cửa',
        'Giải quyết theo cơ chế một cửa',
        'Theo cơ chế một cửa',
        'Cơ chế một cửa',
        'TTHC một cửa',
        'TTHC giải quyết theo cơ chế một cửa',
        'Số TTHC giải quyết theo cơ chế một cửa',
        'Số TTHC một cửa',
        'Số TTHC theo cơ chế một cửa',
        'Số TTHC tiếp nhận tại Bộ phận Một cửa',
        'TTHC tiếp nhận tại Bộ phận Một cửa',
        'Tiếp nhận tại Bộ phận Một cửa',
      ],
    ],
    [
      'interlinked',
      [
        'Thực hiện theo cơ chế một cửa liên thông',
        'TTHC thực hiện theo cơ chế một cửa liên thông',
        'Số TTHC thực hiện theo cơ chế một cửa liên thông',
        'Giải quyết theo cơ chế một cửa liên thông',
        'Theo cơ chế một cửa liên thông',
        'Cơ chế một cửa liên thông',
        'TTHC một cửa liên thông',
        'TTHC liên thông',
        'Số TTHC liên thông',
        'Số TTHC một cửa liên thông',
        'TTHC giải quyết theo cơ chế một cửa liên thông',
        'Số TTHC giải quyết theo cơ chế một cửa liên thông',
      ],
    ],
    [
      'at_centre',
      [
        'Tiếp nhận tại Trung tâm PVHCC',
        'Tiếp nhận tại Trung tâm Phục vụ hành chính công',
        'TTHC tiếp nhận tại Trung tâm PVHCC',
        'TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công',
        'Số TTHC tiếp nhận tại Trung tâm Phục vụ hành chính công',
        'Đưa vào Trung tâm Phục vụ hành chính công',
        'Tại Trung tâm Phục vụ hành chính công',
      ],
    ],
    ['online_full', ONLINE, FULL],
    [
      'online_full',
      [
        ...['DVCTT', 'Dịch vụ công trực tuyến', 'DVC trực tuyến', 'DVC', 'Dịch vụ công'],
        ...['TTHC trực tuyến', 'Số TTHC trực tuyến', 'Số DVCTT', 'Số lượng DVCTT'],
      ].map((services) => `${services} toàn trình`),
    ],
    ['online_partial', ONLINE, PARTIAL],
    [
      'online_partial',
      [
        ...['DVCTT', 'Dịch vụ công trực tuyến', 'DVC trực tuyến', 'DVC', 'Dịch vụ công'],
        ...['TTHC trực tuyến', 'Số TTHC trực tuyến', 'Số DVCTT', 'Số lượng DVCTT'],
      ].map((services) => `${services} một phần`),
    ],
    ['online_level_2', ONLINE, ['Mức độ 2', 'Mức 2']],
    ['online_level_3', ONLINE, ['Mức độ 3', 'Mức 3']],
    [
      'online_level_3',
      [
        'DVCTT mức 3',
        'DVCTT mức độ 3',
        'Dịch vụ công trực tuyến mức độ 3',
        'DVC trực tuyến mức độ 3',
      ],
    ],
    ['online_level_4', ONLINE, ['Mức độ 4', 'Mức 4']],
    [
      'online_level_4',
      [
        'DVCTT mức 4',
        'DVCTT mức độ 4',
        'Dịch vụ công trực tuyến mức độ 4',
        'DVC trực tuyến mức độ 4',
      ],
    ],
    ['online_level_3_4', ONLINE, ['Mức độ 3, 4', 'Mức độ 3 và 4', 'Mức 3, 4']],
    ['online_level_3_4', ['DVCTT mức độ 3, 4', 'Dịch vụ công trực tuyến mức độ 3, 4']],
    ['not_online', ONLINE, ['Chưa cung cấp', 'Chưa cung cấp trực tuyến']],
    ['not_online', ['Số TTHC chưa trực tuyến', 'Số TTHC chưa cung cấp trực tuyến']],
  ],
  // Whether they are those announced, only "đã công bố" says.
  either: [
    [['announced', 'total'], IN_FORCE],
    [['total', 'announced'], COUNTED],
    [['total', 'announced'], THEMSELVES, ['Tổng số', 'Tổng cộng', 'Tổng']],
  ],
  // The sum of the two kinds, and its share of all, are made of the columns beside them.
  aside: [[ONLINE, ['Tổng DVCTT', 'Tổng số DVCTT', 'Tổng số', 'Tổng cộng', 'Tổng', 'Tỷ lệ']]],
};
