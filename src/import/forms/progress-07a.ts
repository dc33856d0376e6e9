import type { Form } from './form.ts';

const RECEIVED = ['Số hồ sơ nhận giải quyết', 'Số hồ sơ tiếp nhận'];
const NEW = ['Số mới tiếp nhận', 'Số hồ sơ mới tiếp nhận', 'Số mới tiếp nhận trong kỳ'];
const RESOLVED = ['Số hồ sơ đã giải quyết', 'Đã giải quyết'];
const PENDING = ['Số hồ sơ đang giải quyết', 'Đang giải quyết'];
const RESOLVED_SHARE = ['Tỷ lệ hồ sơ đã giải quyết'];
const PENDING_SHARE = ['Tỷ lệ hồ sơ đang giải quyết'];

/**
 * Form 07a and the tables that one-stop software prints after it. All that is resolved is either
 * in time or late there: "đúng hạn" has the early ones in it.
 */
export const progressForm: Form = {
  table: 'cases',
  columns: [
    ['total', RECEIVED, ['Tổng số']],
    ['received_online', RECEIVED, ['Số mới tiếp nhận trực tuyến', 'Mới tiếp nhận trực tuyến']],
    ['received_direct', RECEIVED, ['Số mới tiếp nhận trực tiếp', 'Mới tiếp nhận trực tiếp']],
    [
      'received_direct',
      RECEIVED,
      ['Số mới tiếp nhận trực tiếp, qua BCCI', 'Số mới tiếp nhận trực tiếp, bưu chính'],
    ],
    ['carried_over', RECEIVED, ['Số kỳ trước chuyển qua', 'Số kỳ trước chuyển sang']],
    ['resolved', RESOLVED, ['Tổng số']],
    [
      'on_time_or_early',
      RESOLVED,
      ['Trả đúng thời hạn', 'Trả đúng hạn', 'HS Đã xử lý đúng hạn', 'Hồ sơ đã xử lý đúng hạn'],
    ],
    ['late', RESOLVED, ['Trả quá hạn', 'HS Đã xử lý quá hạn', 'Hồ sơ đã xử lý quá hạn']],
    ['pending', PENDING, ['Tổng số']],
    [
      'pending_in_time',
      PENDING,
      ['Chưa đến hạn', 'HS Đang xử lý đúng hạn', 'Hồ sơ đang xử lý đúng hạn'],
    ],
    ['pending_overdue', PENDING, ['Quá hạn', 'HS Đang xử lý quá hạn', 'Hồ sơ đang xử lý quá hạn']],
    ['cancelled', ['Trả lại/Rút HS', 'Trả lại/Rút hồ sơ', 'Trả lại, rút hồ sơ']],
    ['on_time_or_early_share', RESOLVED_SHARE, ['Tỷ lệ HS Đã xử lý đúng hạn']],
    ['late_share', RESOLVED_SHARE, ['Tỷ lệ HS Đã xử lý quá hạn']],
    ['pending_overdue_share', PENDING_SHARE, ['Tỷ lệ HS Đang xử lý quá hạn']],
  ],
  // Whether those that came by post are among them, the words do not say.
  either: [
    [['received_new'], RECEIVED, NEW],
    [['received_new'], NEW],
  ],
  aside: [
    [['Mã định danh', 'Mã đơn vị', 'TỔNG - Kết quả giải quyết', 'Tỷ lệ giải quyết của Đơn vị']],
    [PENDING_SHARE, ['Tỷ lệ HS Đang xử lý đúng hạn']],
  ],
};
