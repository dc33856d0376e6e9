import { describe, expect, test } from 'vitest';
import { spotAt, walk } from '../../src/live/walk.ts';
import type { Spot } from '../../src/charts/forms/form.ts';

/** Two series over three years, each 100 px from the next; the second has nothing in 2019. */
const spots = [
  spot(0, 0, 0, 10),
  spot(0, 1, 100, 20),
  spot(0, 2, 200, 30),
  spot(1, 0, 0, 60),
  spot(1, 2, 200, 80),
];
const [first2018, first2019, first2020, second2018, second2020] = spots;

describe('which point a pointer means', () => {
  test('the one it is on', () => {
    expect(spotAt(spots, 'x', 100, 20)).toBe(first2019);
  });
  test('anywhere above a year, the nearest of that year', () => {
    expect(spotAt(spots, 'x', 205, 250)).toBe(second2020);
  });
  test('between two years and far from both, none', () => {
    expect(spotAt(spots, 'x', 50, 400)).toBeNull();
  });
  test('beside lying bars, the one of the same row, however far', () => {
    const rows = [spot(0, 0, 0, 0), spot(0, 1, 0, 40)];
    expect(spotAt(rows, 'y', 260, 38)).toBe(rows[1]);
  });
  test('of a chart with nothing in it, none', () => {
    expect(spotAt([], 'x', 0, 0)).toBeNull();
  });
});

describe('where the arrow keys lead', () => {
  test('from nowhere to the first point', () => {
    expect(walk(spots, null, 'ArrowRight', 'x')).toBe(first2018);
  });
  test.each([
    { step: 'ArrowRight', from: first2018, to: first2019, where: 'the next year' },
    { step: 'ArrowLeft', from: first2020, to: first2019, where: 'the year before' },
    { step: 'ArrowDown', from: first2018, to: second2018, where: 'the next series of the year' },
    { step: 'ArrowUp', from: second2020, to: first2020, where: 'the series before' },
    { step: 'ArrowRight', from: second2018, to: second2020, where: 'the next year it has' },
    { step: 'End', from: first2018, to: first2020, where: 'the last year' },
    { step: 'Home', from: second2020, to: second2018, where: 'the first year' },
  ] as const)('$step: to $where', ({ step, from, to }) => {
    expect(walk(spots, from ?? null, step, 'x')).toBe(to);
  });
  test.each([
    ['ArrowRight', first2020],
    ['ArrowLeft', first2018],
    ['ArrowDown', first2019],
  ] as const)('%s at an end: nowhere else', (step, at) => {
    expect(walk(spots, at ?? null, step, 'x')).toBe(at);
  });
  test('where categories stand under one another, down is the next category and right the next series', () => {
    expect(walk(spots, first2018 ?? null, 'ArrowDown', 'y')).toBe(first2019);
    expect(walk(spots, first2018 ?? null, 'ArrowRight', 'y')).toBe(second2018);
  });
  test('in an empty chart, to nothing', () => {
    expect(walk([], null, 'Home', 'x')).toBeNull();
  });
});

function spot(series: number, category: number, x: number, y: number): Spot {
  return { series, category, box: { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 } };
}
