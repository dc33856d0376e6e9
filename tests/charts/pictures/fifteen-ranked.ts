import type { RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, loose, MADE_UP } from '../made-up.ts';

const UNITS = [
  'Giồng Riềng',
  'Tân Hiệp',
  'Rạch Giá',
  'Châu Thành',
  'Gò Quao',
  'Hòn Đất',
  'An Biên',
  'Vĩnh Thuận',
  'U Minh Thượng',
  'Hà Tiên',
  'Phú Quốc',
  'Kiên Lương',
  'An Minh',
  'Giang Thành',
];

export function fifteenRanked(): RankedSpec {
  return {
    ...MADE_UP,
    id: 'fifteen-ranked',
    form: 'ranked-bars',
    message: 'Mười bốn huyện theo điểm số và xếp loại, một huyện không có điểm',
    axis: { label: 'điểm, tối đa 100' },
    categories: UNITS,
    places: UNITS.map((_, index) => (index === 9 ? 9 : index + 1)),
    bands: [
      { from: 0, label: 'Xếp loại xuất sắc' },
      { from: 2, label: 'Xếp loại tốt' },
      { from: 9, label: 'Xếp loại khá' },
      { from: 12, label: 'Không nêu xếp loại' },
    ],
    unranked: 'Không được nêu điểm nên không xếp hạng: Kiên Hải.',
    series: [
      {
        id: 'score',
        label: 'Điểm',
        tone: 'sea',
        points: [
          ...UNITS.map((_, index) =>
            index === 4
              ? loose(87.23, 'số ước tính')
              : firm(92.47 - (index === 9 ? 8 : index) * 1.31),
          ),
        ],
      },
    ],
  };
}
