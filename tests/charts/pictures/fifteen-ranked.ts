import type { BarSpec } from '../../../src/charts/spec.ts';
import { firm, loose, MADE_UP, missing } from '../made-up.ts';

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

export function fifteenRanked(): BarSpec {
  return {
    ...MADE_UP,
    id: 'fifteen-ranked',
    form: 'ranked-bars',
    message: 'Mười lăm huyện theo điểm số, một huyện thiếu',
    axis: { label: 'điểm, tối đa 100' },
    categories: [...UNITS, 'Kiên Hải'],
    series: [
      {
        id: 'score',
        label: 'Điểm',
        tone: 'sea',
        points: [
          ...UNITS.map((_, index) =>
            index === 4 ? loose(88.25, 'số ước tính') : firm(92.47 - index * 1.31),
          ),
          missing('không xếp hạng'),
        ],
      },
    ],
  };
}
