import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import { firm, loose, MADE_UP, missing, slanted, SLOPE_WORDS } from '../made-up.ts';

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
  'Ban Quản lý Khu kinh tế Phú Quốc và các đảo',
];

/** Fifteen units close together: some up, some down, two alike; a sixteenth and a seventeenth with an end missing. */
export function slopeFifteen(): SlopeSpec {
  const before = UNITS.map((_, index) => 92.25 - index * 0.75);
  const ends = before.map((value, index) =>
    index === 6 ? loose(85.5) : firm(value + ((index * 7) % 5) - 2),
  );
  return {
    ...MADE_UP,
    id: 'slope-fifteen',
    form: 'slope',
    message: 'Mười lăm đơn vị giữa hai năm, hai đơn vị không vẽ',
    axis: { label: 'điểm, tối đa 100' },
    categories: [...UNITS, 'Kiên Hải', 'Thổ Châu'],
    drawn: [...before.map((value, at) => slanted((ends[at]?.value ?? 0) - value)), 'not', 'not'],
    apart: ['Không có số liệu năm 2018: Kiên Hải (2019: 61,5).', 'Không so được: Thổ Châu.'],
    directions: SLOPE_WORDS,
    series: [
      {
        id: 'before',
        label: '2018',
        tone: 'slate',
        points: [...before.map(firm), missing(), firm(70)],
      },
      {
        id: 'after',
        label: '2019',
        tone: 'sea',
        points: [...ends, firm(61.5), firm(80)],
      },
    ],
  };
}
