import { expect, it } from 'vitest';
import { imported, xlsx, type Layout } from './workbooks.ts';

const KNOWN = { source: 'kg-q2-2020', period: '2020' };

it('a return says how long cases took and what was given back, refused and apologised for, in everyday words', () => {
  const layout: Layout = {
    rows: [
      ['TỔNG HỢP KẾT QUẢ GIẢI QUYẾT HỒ SƠ'],
      [
        'STT',
        'Đơn vị',
        'Đã giải quyết',
        'Giải quyết trễ hạn',
        'Thời gian giải quyết trung bình (ngày)',
        'Số hồ sơ yêu cầu bổ sung',
        'Hồ sơ bị từ chối',
        'Số hồ sơ trễ hẹn đã xin lỗi',
      ],
      [1, 'Huyện An Minh', 100, 5, 4.5, 7, 2, 3],
      [2, 'Huyện Gò Quao', 90, 0, 6, 0, 1, 0],
    ],
  };
  const { asked, rows } = imported(xlsx(layout), KNOWN);
  expect(asked).toEqual([]);
  expect(rows).toEqual([
    {
      ...{ ...KNOWN, unit: 'an-minh', resolved: '100', late: '5' },
      ...{ days_taken: '4.5', returned: '7', rejected: '2', apologised: '3' },
    },
    {
      ...{ ...KNOWN, unit: 'go-quao', resolved: '90', late: '0' },
      ...{ days_taken: '6', returned: '0', rejected: '1', apologised: '0' },
    },
  ]);
});

it.each([
  [
    ['Thời gian xử lý bình quân một hồ sơ', 'HS phải bổ sung'],
    ['days_taken', 'returned'],
  ],
  [
    ['Số ngày giải quyết thực tế trung bình', 'HS bị từ chối'],
    ['days_taken', 'rejected'],
  ],
  [
    ['Số hồ sơ quá hạn đã xin lỗi', 'Trả lại để bổ sung'],
    ['apologised', 'returned'],
  ],
])('%j are %j', (header, columns) => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Đã giải quyết', ...header],
    ['Huyện An Minh', 100, 7, 2],
  ];
  const { asked, understood } = imported(xlsx({ rows }), KNOWN);
  expect(asked).toEqual([]);
  expect(understood?.columns.taken.map(({ column }) => column).slice(2)).toEqual(columns);
});

it.each([
  'Số ngày trễ bình quân',
  'Thời gian giải quyết trung bình (giờ)',
  'Số hồ sơ phải xin lỗi',
  'Số hồ sơ trả lại',
  'Hồ sơ từ chối tiếp nhận',
  'Số HS bị từ chối tiếp nhận',
])('%s is none of them, and is offered as none', (header) => {
  const rows: Layout['rows'] = [
    ['Đơn vị', 'Đã giải quyết', header],
    ['Huyện An Minh', 100, 7],
  ];
  const [question] = imported(xlsx({ rows }), KNOWN).questions;
  expect(question?.choices.map(({ value }) => value)).toEqual(['skip']);
});

it('what stands under a group that says more than its columns is asked about', () => {
  const layout: Layout = {
    rows: [
      ['Đơn vị', 'Đã giải quyết', 'Hồ sơ đất đai', null],
      [null, null, 'Trả lại để bổ sung', 'Từ chối giải quyết'],
      ['Huyện An Minh', 100, 7, 2],
    ],
    merged: ['A1:A2', 'B1:B2', 'C1:D1'],
  };
  expect(imported(xlsx(layout), KNOWN).asked).toEqual(['column:C2', 'column:D2']);
});
