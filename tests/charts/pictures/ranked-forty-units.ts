import type { RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import { firm, MADE_UP, named } from '../made-up.ts';

/** Forty units, long names among them, most of one class and many of one place; six more have no score. */
export function rankedFortyUnits(): RankedSpec {
  const units = named(40);
  const step = (index: number) => Math.floor(index / 3);
  return {
    ...MADE_UP,
    id: 'ranked-forty-units',
    form: 'ranked-bars',
    message: 'Bốn mươi đơn vị, cứ ba đơn vị cùng hạng',
    axis: { label: 'điểm, tối đa 100' },
    categories: units,
    places: units.map((_, index) => step(index) * 3 + 1),
    bands: [
      { from: 0, label: 'Xếp loại xuất sắc' },
      { from: 3, label: 'Xếp loại tốt' },
    ],
    unranked: `Không được nêu điểm nên không xếp hạng: ${named(46).slice(40).join(', ')}.`,
    series: [
      {
        id: 'score',
        label: 'Điểm',
        tone: 'sea',
        points: units.map((_, index) => firm(95.5 - step(index) * 4.25)),
      },
    ],
  };
}
