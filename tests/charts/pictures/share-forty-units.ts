import type { ShareSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP, missing, named } from '../made-up.ts';

/** Forty units of very long names, alike or not, one of them unknown. */
export function shareFortyUnits(): ShareSpec {
  const units = named(40);
  const early = units.map((_, index) => 300 + index * 10);
  const late = units.map((_, index) => (index % 4 === 0 ? 0 : index * index));
  return {
    ...MADE_UP,
    id: 'share-forty-units',
    form: 'share-bars',
    message: 'Bốn mươi đơn vị, một đơn vị không rõ',
    axis: { label: 'phần trong số hồ sơ đã giải quyết; chữ số là số hồ sơ' },
    categories: units,
    wholes: units.map((_, index) =>
      index === 7
        ? missing('không vẽ, vì nguồn không nêu tổng số đã giải quyết')
        : { value: (early[index] ?? 0) + 120 + (late[index] ?? 0), open: null },
    ),
    series: [
      { id: 'early', label: 'trước hạn', tone: 'sea', points: early.map(firm) },
      { id: 'on-time', label: 'đúng hạn', tone: 'leaf', points: units.map(() => firm(120)) },
      { id: 'late', label: 'trễ hạn', tone: 'clay', points: late.map(firm) },
    ],
  };
}
