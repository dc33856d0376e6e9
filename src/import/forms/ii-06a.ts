import type { Form } from './form.ts';

const RECEIVED = [
  'Số hồ sơ tiếp nhận',
  'Số lượng hồ sơ tiếp nhận',
  'Số hồ sơ nhận giải quyết',
  'Hồ sơ tiếp nhận',
  'Tiếp nhận',
];
const NEW = [
  'Trong kỳ',
  'Trong đó',
  'Tiếp nhận trong kỳ',
  'Tiếp nhận mới trong kỳ',
  'Mới tiếp nhận',
];
const ONLINE = ['Trực tuyến', 'Tiếp nhận trực tuyến'];
const DIRECT = [
  'Trực tiếp, dịch vụ bưu chính',
  'Trực tiếp, dịch vụ bưu chính công ích',
  'Trực tiếp hoặc qua dịch vụ bưu chính',
  'Trực tiếp, bưu chính',
  'Trực tiếp',
];
const BEFORE = [
  'Từ kỳ trước',
  'Từ kỳ trước chuyển sang',
  'Kỳ trước chuyển sang',
  'Kỳ trước chuyển qua',
  'Tồn kỳ trước chuyển sang',
  'Tồn kỳ trước',
  'Kỳ trước',
];
const AMOUNTS = ['', 'Hồ sơ ', 'Số hồ sơ ', 'Số lượng hồ sơ ', 'Tổng số hồ sơ '];
const counted = (...words: string[]) =>
  AMOUNTS.flatMap((amount) =>
    words.map((one) =>
      amount === '' ? one : `${amount}${one.charAt(0).toLowerCase()}${one.slice(1)}`,
    ),
  );
/** One-stop software says "xử lý" where the form says "giải quyết". */
const DONE = counted('Đã giải quyết', 'Đã xử lý');
const RESOLVED = [...DONE, 'Kết quả giải quyết'];
const PENDING = counted('Đang giải quyết', 'Đang xử lý');
const ALL = ['Tổng số', 'Tổng cộng', 'Tổng'];
const EARLY = ['Trước hạn', 'Sớm hạn'];
const LATE = ['Quá hạn', 'Trễ hạn'];
const after = (works: readonly string[], ends: readonly string[]) =>
  works.flatMap((work) => ends.map((end) => `${work} ${end.toLowerCase()}`));
const RESOLVING = counted('Giải quyết', 'Xử lý', 'Đã giải quyết', 'Đã xử lý');
const IN_TIME = ['Trong hạn', 'Còn hạn', 'Chưa đến hạn'];
const NOT_LATE = [
  'Trước hạn và đúng hạn',
  'Đúng hạn và trước hạn',
  'Trước và đúng hạn',
  'Đúng và trước hạn',
  'Trước hạn, đúng hạn',
  'Đúng hạn, trước hạn',
];

/**
 * Form II.06a of Circular 01/2020/TT-VPCP, "Tình hình, kết quả giải quyết TTHC", and
 * the spellings in which offices and their software print it. The first column holds
 * fields or, in summaries, units: `columns/subject.ts` sees which.
 */
export const caseForm: Form = {
  table: 'cases',
  columns: [
    [
      'field',
      [
        'Lĩnh vực, công việc giải quyết',
        'Lĩnh vực, công việc giải quyết theo cấp',
        'Lĩnh vực giải quyết',
      ],
    ],
    ['total', RECEIVED, ALL],
    ['received_new', RECEIVED, NEW, ALL],
    ['received_new', RECEIVED, NEW],
    ['received_online', RECEIVED, NEW, ONLINE],
    ['received_online', RECEIVED, ONLINE],
    ['received_direct', RECEIVED, NEW, DIRECT],
    ['received_direct', RECEIVED, DIRECT],
    ['carried_over', RECEIVED, BEFORE],
    ['carried_over', RECEIVED, NEW, BEFORE],
    ['carried_over', counted('Kỳ trước chuyển sang', 'Tồn kỳ trước chuyển sang')],
    ['received_new', counted('Tiếp nhận mới', 'Tiếp nhận mới trong kỳ', 'Tiếp nhận trong kỳ')],
    ['received_online', counted('Tiếp nhận trực tuyến')],
    ['resolved', DONE],
    ['resolved', RESOLVED, ALL],
    ['early', RESOLVED, EARLY],
    ['early', after(RESOLVING, EARLY)],
    ['late', after(RESOLVING, LATE)],
    ['on_time', RESOLVED, ['Đúng hạn']],
    ['on_time_or_early', RESOLVED, NOT_LATE],
    ['late', RESOLVED, LATE],
    ['pending', PENDING],
    ['pending', PENDING, ALL],
    ['pending_in_time', PENDING, IN_TIME],
    ['pending_in_time', after(PENDING, IN_TIME)],
    ['pending_overdue', PENDING, LATE],
    ['pending_overdue', after(PENDING, LATE)],
    ['apologised', LATE, ['Đã xin lỗi', 'Đã có thư xin lỗi', 'Đã gửi thư xin lỗi']],
    ['returned', ['Trả lại', 'Hồ sơ trả lại'], ['Để bổ sung', 'Bổ sung']],
    ['rejected', ['Trả lại', 'Hồ sơ trả lại'], ['Từ chối', 'Từ chối giải quyết']],
    [
      'on_time_or_early_share',
      [
        'Tỷ lệ đúng hạn, trước hạn',
        'Tỷ lệ trước hạn, đúng hạn',
        'Tỷ lệ trước hạn và đúng hạn',
        'Tỷ lệ đúng hạn và trước hạn',
        'Tỷ lệ giải quyết đúng hạn, trước hạn',
        'Tỷ lệ giải quyết trước hạn, đúng hạn',
        'Tỷ lệ giải quyết trước và đúng hạn',
      ],
    ],
  ],
  // Without a group over them, they may be of what is resolved or of what is not.
  either: [
    [['late', 'pending_overdue'], LATE],
    [['late', 'pending_overdue'], LATE, ALL],
    [['on_time', 'on_time_or_early', 'pending_in_time'], ['Đúng hạn']],
    [['early'], EARLY],
    [['on_time_or_early'], NOT_LATE],
    // Whether what was carried over is in it, only the other columns say.
    [
      ['total', 'received_new'],
      [...counted('Tiếp nhận', 'Đã tiếp nhận'), 'Tổng hồ sơ tiếp nhận'],
    ],
    [
      ['on_time', 'on_time_or_early'],
      after(RESOLVING, ['Đúng hạn']).filter((words) => words !== 'Giải quyết đúng hạn'),
    ],
    [
      ['late_share', 'pending_overdue_share'],
      ['Tỷ lệ hồ sơ trễ hạn', 'Tỷ lệ hồ sơ quá hạn', 'Tỷ lệ hồ sơ trễ hẹn', 'Tỷ lệ trễ hẹn'],
    ],
    // As often as not, what was early is in it.
    [
      ['on_time_share', 'on_time_or_early_share'],
      ['giải quyết ', 'hồ sơ ', 'giải quyết hồ sơ ', 'hồ sơ giải quyết ', 'xử lý '].map(
        (what) => `Tỷ lệ ${what}đúng hạn`,
      ),
    ],
  ],
};
