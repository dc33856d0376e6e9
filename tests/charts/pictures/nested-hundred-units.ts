import { middleOf } from '../../../src/charts/rules/middle.ts';
import type { NestedSpec } from '../../../src/charts/forms/nested/spec.ts';
import { firm, MADE_UP, named } from '../made-up.ts';

/** A group of a hundred and two: the first and the last ten are drawn, the others said. */
export function nestedHundredUnits(): NestedSpec {
  const units = named(102);
  const announced = units.map((_, index) => 380 + ((index * 7) % 17));
  const shares = units.map((_, index) => 98 - index / 2);
  const counts = units.map((_, index) =>
    Math.floor(((announced[index] ?? 0) * (shares[index] ?? 0)) / 100),
  );
  const middle = middleOf(units.length);
  return {
    ...MADE_UP,
    id: 'nested-hundred-units',
    form: 'nested-bars',
    message: 'Một trăm linh hai đơn vị, mười đơn vị đầu và mười đơn vị cuối',
    heads: { share: 'tỷ lệ', counts: 'một cửa/ công bố' },
    axis: { label: 'thủ tục' },
    categories: units,
    mark: { percent: 81.5, label: 'cấp xã: 81,5%' },
    middle: middle && { ...middle, words: '… 82 đơn vị ở giữa, từ 93% xuống 52,5% …' },
    apart: [],
    series: [
      { id: 'announced', label: 'đã công bố', tone: 'slate', points: announced.map(firm) },
      {
        id: 'one_stop',
        label: 'qua một cửa',
        tone: 'amber',
        points: counts.map((count, index) => ({
          ...firm(count),
          beside: `${new Intl.NumberFormat('vi').format(shares[index] ?? 0)}%`,
        })),
      },
    ],
  };
}
