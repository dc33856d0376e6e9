import { expect, it } from 'vitest';
import { collapse, forEachPeriod } from '../../../src/charts/paper/collapse.ts';
import type { Gap, Point } from '../../../src/charts/spec.ts';
import { firm, MADE_UP, missing } from '../made-up.ts';

/** A chart over years from 2011 on, with a line for each list of points. */
function over(rows: (Point | Gap)[][], breaks: { before: number; label: string }[] = []) {
  return collapse({
    ...MADE_UP,
    id: 'nam',
    message: 'Nhiều năm trống',
    axis: { label: 'điểm' },
    categories: (rows[0] ?? []).map((_, index) => String(2011 + index)),
    series: rows.map((points, place) => ({
      id: `s${String(place)}`,
      label: 'x',
      tone: 'sea',
      points,
    })),
    breaks,
  });
}

const gap = missing();

it('years of nothing take one place, a single one its own', () => {
  const { spec, placeOf } = over([[firm(1), gap, gap, gap, firm(2), gap, firm(3)]]);
  expect(spec.categories).toEqual(['2011', '…', '2015', '2016', '2017']);
  expect(spec.series[0]?.points).toEqual([firm(1), gap, firm(2), gap, firm(3)]);
  expect(placeOf).toEqual([0, 1, 1, 1, 2, 3, 4]);
});

it('where one series has a figure nothing is left out', () => {
  const { spec } = over([
    [firm(1), gap, gap, firm(2)],
    [firm(1), firm(5), gap, firm(2)],
  ]);
  expect(spec.categories).toEqual(['2011', '2012', '2013', '2014']);
});

it('a break stays before the figure that it parts from those before', () => {
  const after = over([[firm(1), gap, gap, firm(2), firm(3)]], [{ before: 4, label: 'khác' }]);
  expect(after.spec.breaks).toEqual([{ before: 3, label: 'khác' }]);
  const inside = over([[firm(1), gap, gap, firm(2)]], [{ before: 2, label: 'khác' }]);
  expect(inside.spec.breaks).toEqual([{ before: 2, label: 'khác' }]);
});

it('each period that is left out can still be pointed at', () => {
  const { placeOf } = over([[firm(1), gap, gap, firm(2)]]);
  const found = forEachPeriod([{ category: 0 }, { category: 1 }, { category: 2 }], placeOf);
  expect(found.map(({ category }) => category)).toEqual([0, 1, 2, 3]);
});
