import type { BarSpec, Gap, Point } from '../../src/charts/spec.ts';

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
