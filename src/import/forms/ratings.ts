import type { Form } from './form.ts';

/** Words over the parts of a score. */
export const PART_GROUPS = [
  'Điểm thành phần',
  'Điểm các thành phần',
  'Các thành phần',
  'Chỉ số thành phần',
  'Điểm các chỉ số thành phần',
  'Các lĩnh vực',
  'Điểm các lĩnh vực',
  'Các tiêu chí',
  'Điểm các tiêu chí',
  'Tiêu chí',
  'Điểm đánh giá',
  'Kết quả chấm điểm',
];
const PARTS = ['Trong đó', ...PART_GROUPS];

const SURVEYED = ['Điều tra xã hội học', 'Điều tra XHH', 'ĐTXHH'].flatMap((words) => [
  words,
  `Điểm ${words}`,
]);

/** What a ranking carries of the year before. */
const BEFORE = [
  ...['Thứ hạng', 'Xếp hạng', 'Hạng', 'Vị thứ', 'Điểm', 'Điểm số', 'Tổng điểm', 'Chỉ số'],
  ...['Chỉ số CCHC', 'Điểm Chỉ số CCHC', 'Xếp loại', 'Kết quả xếp loại', 'Kết quả'],
];

/** The decision that ranks departments and districts by a province's own index. */
export const ratingForm: Form = {
  table: 'scores',
  columns: [
    [
      'score',
      [
        'Tổng điểm',
        'Tổng số điểm',
        'Tổng điểm đạt được',
        'Điểm tổng',
        'Điểm tổng hợp',
        'Điểm Chỉ số CCHC',
        'Chỉ số cải cách hành chính',
        'Điểm chỉ số cải cách hành chính',
      ],
    ],
    ['max', ['Điểm chuẩn', 'Điểm tối đa', 'Thang điểm']],
    ['rank', ['Thứ hạng', 'Vị thứ', 'Hạng']],
    ['class', ['Xếp loại', 'Kết quả xếp loại', 'Phân loại']],
  ],
  // Who gave the points, and where a unit stood the year before: data/ has no place for them here.
  aside: [
    [
      PARTS,
      [
        'Tự đánh giá',
        'Điểm tự đánh giá',
        'Tự chấm',
        'Điểm tự chấm',
        'Thẩm định',
        'Điểm thẩm định',
        ...SURVEYED,
      ],
    ],
    [
      [
        'Điểm tự đánh giá',
        'Điểm tự chấm',
        'Điểm thẩm định',
        ...SURVEYED,
        'Tăng/giảm bậc',
        'Tăng, giảm bậc',
        'Tăng giảm bậc',
        'Tăng/giảm',
        ...BEFORE.map((name) => `${name} năm trước`),
      ],
    ],
    [['Năm trước'], BEFORE],
    [BEFORE, ['Năm trước']],
  ],
};
