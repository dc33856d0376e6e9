import type { Form } from './form.ts';

/** How the national public-service portal exports the service index of Decision 766: one sheet for each kind of unit. */
export const portalExport: Form = {
  table: 'service',
  alone: true,
  columns: [
    ['unit', ['TEN']],
    ['transparency', ['CKMB', 'Công khai, minh bạch']],
    ['progress', ['TDGQ', 'Tiến độ giải quyết', 'Tiến độ']],
    [
      'online_services',
      [
        'CLGQ',
        'Dịch vụ công trực tuyến',
        'Cung cấp dịch vụ công trực tuyến',
        'DVC trực tuyến',
        'DVCTT',
      ],
    ],
    ['payment', ['TTTT', 'Thanh toán trực tuyến']],
    ['digitisation', ['MDSH', 'Số hóa hồ sơ', 'Số hóa', 'Mức độ số hóa', 'Mức độ số hóa hồ sơ']],
    ['satisfaction', ['MDHL', 'Mức độ hài lòng', 'Hài lòng']],
    ['score', ['TONG_SCORE', 'Tổng điểm']],
    ['rank', ['ROW_STT']],
  ],
  aside: [[['ID', 'TEN_COQUAN', 'MA_COQUAN', 'LOAI_COQUAN', 'CAPDONVIID', 'ID_COQUAN']]],
};
