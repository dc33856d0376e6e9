import { describe, expect, test } from 'vitest';
import type { BarSpec, RankedSpec } from '../../../src/charts/forms/bars/spec.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import type { MultiplesSpec } from '../../../src/charts/forms/multiples/spec.ts';
import type { SlopeSpec } from '../../../src/charts/forms/slope/spec.ts';
import type { Box } from '../../../src/charts/paper/box.ts';
import { TAP_HEIGHT } from '../../../src/charts/paper/theme.ts';
import { drawn } from '../every-picture.ts';
import { firm, MADE_UP, missing, SLOPE_WORDS } from '../made-up.ts';
import { started } from './started.ts';

describe.each(drawn)('$name', ({ spec, size }) => {
  const { composition, spots: spotsNow, names: namesNow } = started(spec, size);
  const [spots, names] = [spotsNow(), namesNow()];

  test('has one place for each point that is drawn, within the picture', () => {
    const keys = new Set(spots.map(({ series, category }) => `${series}/${category}`));
    expect(keys.size).toBe(spec.series.length * categoriesDrawn(spec));
    expect(spots.filter(({ box }) => !isWithin(box, composition))).toEqual([]);
  });

  test('has names that a finger can tell apart', () => {
    expect(names.filter(({ box }) => box.bottom - box.top < TAP_HEIGHT)).toEqual([]);
    const touching = names.filter(({ box }, index) =>
      names.slice(index + 1).some((other) => overlap(box, other.box)),
    );
    expect(touching).toEqual([]);
  });
});

const common = {
  ...MADE_UP,
  id: 'places',
  message: 'Hai năm',
  axis: { label: 'hồ sơ' },
  categories: ['2018', '2019', '2020'],
  series: [
    { id: 'a', label: 'Đảo Câu', tone: 'sea', points: [firm(10), firm(0), missing()] },
    { id: 'b', label: 'Đồi Chè', tone: 'amber', points: [firm(5), firm(10), firm(5)] },
  ],
} as const;
const axis = { label: 'hồ sơ', from: 'zero', to: 'data', reversed: false } as const;
const firstOnly = [common.series[0]];

/** The place of a point: its box, with its middle and its size. */
function placeOf(spec: ChartSpec, series: number, category: number) {
  const spot = started(spec)
    .spots()
    .find((one) => one.series === series && one.category === category);
  if (!spot) throw new Error('no such place');
  const { left, right, top, bottom } = spot.box;
  return {
    ...spot.box,
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    width: right - left,
    height: bottom - top,
  };
}

/** Where a text is written in the middle of its place, as the names of categories are. */
function middleOf(spec: ChartSpec, text: string, along: 'x' | 'y'): number {
  const shape = new RegExp(`<text[^>]* ${along}="([^"]+)"[^>]*>${text}<`);
  return Number(shape.exec(started(spec).drawn())?.[1]);
}

describe('the place of a point', () => {
  const bars: BarSpec = { ...common, form: 'grouped-bars', series: firstOnly };
  const ranked: RankedSpec = {
    ...common,
    form: 'ranked-bars',
    categories: ['Đảo Câu', 'Đồi Chè'],
    series: [{ ...common.series[0], points: [firm(10), firm(0)] }],
    places: null,
    bands: [],
    unranked: null,
  };

  test('is the whole of a standing bar, over the name of its category', () => {
    const place = placeOf(bars, 0, 0);
    expect(place.height).toBeGreaterThan(200);
    expect(place.width).toBeGreaterThan(40);
    expect(Math.abs(place.x - middleOf({ ...bars }, '2018', 'x'))).toBeLessThan(1);
  });

  test('is a square at the foot where a bar is too short to be hit, or missing', () => {
    const { bottom } = placeOf(bars, 0, 0);
    for (const category of [1, 2])
      expect(placeOf(bars, 0, category)).toMatchObject({ bottom, width: 12, height: 12 });
  });

  test('is the whole of a lying bar, on the line of its name, or a square at its foot', () => {
    const [long, none] = [placeOf(ranked, 0, 0), placeOf(ranked, 0, 1)];
    expect(long.width).toBeGreaterThan(200);
    expect(long.height).toBeGreaterThan(16);
    // The base of letters stands about a third of their height below their middle.
    expect(Math.abs(middleOf(ranked, 'Đảo Câu', 'y') - 5 - long.y)).toBeLessThan(2);
    expect(none).toMatchObject({ left: long.left, width: 12, height: 12 });
  });

  test('of a line is around its point, at the height of its figure, and of a gap under the axis, where no zero lies', () => {
    const line: LineSpec = { ...common, form: 'line', axis };
    const [high, low, gap] = [0, 1, 2].map((category) => placeOf(line, 0, category));
    expect(Math.abs((high?.x ?? 0) - middleOf(line, '2018', 'x'))).toBeLessThan(1);
    expect(placeOf(line, 1, 1).y).toBeCloseTo(high?.y ?? 0);
    expect(placeOf(line, 1, 0).y).toBeCloseTo(((high?.y ?? 0) + (low?.y ?? 0)) / 2);
    expect(gap?.y).toBeCloseTo((low?.y ?? 0) + 6);
  });

  test('of a gap is under the axis where ranks count downwards, too: on it lies the last place', () => {
    const ranks: LineSpec = {
      ...common,
      form: 'line',
      axis: { ...axis, from: 0, to: 10, reversed: true },
    };
    const [last, first, gap] = [0, 1, 2].map((category) => placeOf(ranks, 0, category).y);
    expect(first).toBeLessThan(last ?? 0);
    expect(gap).toBeCloseTo((last ?? 0) + 6);
  });

  test('of a panel is around its point, under the words of the panel', () => {
    const panels: MultiplesSpec = { ...common, form: 'multiples', axis };
    const [high, low] = [placeOf(panels, 0, 0), placeOf(panels, 0, 1)];
    expect(placeOf(panels, 1, 1).y).toBeCloseTo(high.y);
    expect(low.y - high.y).toBeGreaterThan(50);
    expect(high.y).toBeGreaterThan(middleOf(panels, 'Đảo Câu', 'y'));
    expect(placeOf(panels, 1, 0).left).toBeGreaterThan(placeOf(panels, 0, 2).right);
    expect(placeOf(panels, 0, 2).y, 'a gap is under the foot').toBeGreaterThan(low.y);
  });

  test('of panels with scales of their own is at the head of each where a figure is the most there can be', () => {
    const panels: MultiplesSpec = {
      ...common,
      form: 'multiples',
      axis,
      series: [
        { ...common.series[0], points: [1, 0, 0.5].map(firm) },
        { ...common.series[1], points: [80, 0, 40].map(firm) },
      ],
    };
    const own = { ...panels, scales: [1, 80].map((highest) => ({ lowest: 0, highest })) };
    for (const category of [0, 1, 2])
      expect(placeOf(own, 0, category).y).toBeCloseTo(placeOf(own, 1, category).y);
    expect(placeOf(panels, 0, 0).y).toBeGreaterThan(placeOf(panels, 1, 0).y + 40);
    expect([
      ...started(own)
        .drawn()
        .matchAll(/>(1|80)</g),
    ]).toHaveLength(2);
  });

  test('of a slope is at its two ends', () => {
    const slope: SlopeSpec = {
      ...common,
      form: 'slope',
      drawn: ['up', 'rest', 'not'],
      apart: [],
      directions: SLOPE_WORDS,
    };
    const [before, after] = [placeOf(slope, 0, 0), placeOf(slope, 1, 0)];
    expect(after.x - before.x).toBeGreaterThan(200);
    expect(after.y).toBeGreaterThan(before.y);
    expect(placeOf(slope, 1, 1).y).toBeCloseTo(before.y);
  });
});

test.each([
  { form: 'standing bars', spec: { ...common, form: 'grouped-bars' }, along: 'x' },
  { form: 'a slope', spec: pictureOf('slope-fifteen'), along: 'y' },
  { form: 'ranked bars', spec: pictureOf('fifteen-ranked'), along: 'y' },
  { form: 'a line', spec: pictureOf('four-lines'), along: 'x' },
  { form: 'panels', spec: pictureOf('multiples-fifteen'), along: 'x' },
] as const)('the categories of $form follow one another along $along', ({ spec, along }) => {
  expect(started(spec).composition.along).toBe(along);
});

/** All of them, but for those that a form leaves to words. */
function categoriesDrawn(spec: ChartSpec): number {
  if (spec.form === 'slope') return spec.drawn.filter((how) => how !== 'not').length;
  const left = spec.form === 'nested-bars' && spec.middle ? spec.middle : { from: 0, to: 0 };
  return spec.categories.length - (left.to - left.from);
}

function pictureOf(name: string): ChartSpec {
  const known = drawn.find(({ spec }) => spec.id === name);
  if (!known) throw new Error(`no picture ${name}`);
  return known.spec;
}

function isWithin(
  { left, right, top, bottom }: Box,
  { width, height }: { width: number; height: number },
): boolean {
  const reach = 8;
  return (
    left >= -reach &&
    top >= -reach &&
    right <= width + reach &&
    bottom <= height + reach &&
    right >= left &&
    bottom >= top
  );
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
