import type { Slant } from '../../src/charts/forms/slope/spec.ts';
import type { BarSpec } from '../../src/charts/forms/bars/spec.ts';
import type { LineSpec } from '../../src/charts/forms/line/spec.ts';
import type { Gap, Point } from '../../src/charts/spec.ts';

/** What most pictures share. Every figure in these pictures is made up. */
export const MADE_UP = {
  subtitle: 'số bịa để thử hình',
  description: 'Hình thử.',
  sourceLine: 'Nguồn: số bịa để thử hình.',
  sample: null,
  locale: 'vi' as const,
  breaks: [],
} satisfies Partial<BarSpec>;

const printed = new Intl.NumberFormat('vi');

export function firm(value: number): Point {
  return { value, text: printed.format(value), caveat: null, figure: null };
}

export function loose(value: number, caveat = 'số tạm thời'): Point {
  return { value, text: printed.format(value), caveat, figure: null };
}

export function missing(reason = 'chưa tìm thấy văn bản'): Gap {
  return { missing: reason };
}

const PLACES = ['Vĩnh Thuận', 'U Minh Thượng', 'Hà Tiên', 'Giồng Riềng', 'An Minh', 'Kiên Hải'];

/** Names of units, as many as asked, every seventh of them very long. */
export function named(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const place = `${PLACES[index % PLACES.length] ?? ''} ${String(index + 1)}`;
    return index % 7 === 3 ? `Ban Quản lý Khu bảo tồn biển và Vườn quốc gia ${place}` : place;
  });
}

/** Made-up figures are drawn as if every difference counted. */
export function slanted(difference: number): Slant {
  if (difference === 0) return 'about';
  return difference > 0 ? 'up' : 'down';
}

export const SLOPE_WORDS = {
  up: 'tăng',
  down: 'giảm',
  about: 'gần như không đổi',
  rest: 'đơn vị khác',
};

/** Two districts over three years. */
export const LINES: LineSpec = {
  ...MADE_UP,
  id: 'lines',
  form: 'line',
  message: 'Hai huyện',
  axis: { label: 'hồ sơ', from: 'zero', to: 'data', reversed: false },
  categories: ['2017', '2018', '2019'],
  series: [
    { id: 'a', label: 'Đảo Câu', tone: 'sea', points: [10, 20, 30].map(firm) },
    { id: 'b', label: 'Đồi Chè', tone: 'amber', points: [30, 20, 25].map(firm) },
  ],
};
export const BARS: BarSpec = { ...LINES, id: 'bars', form: 'grouped-bars', target: undefined };
