import { describe, expect, test } from 'vitest';
import type { LineSpec } from '../../../src/charts/forms/line/spec.ts';
import { QUIET } from '../../../src/charts/paper/theme.ts';
import { firm, MADE_UP } from '../made-up.ts';
import { started } from './started.ts';

/** The numbers along the value axis of a line through these figures. */
function ticks(values: readonly number[], from: 'zero' | 'data' = 'data'): number[] {
  const spec: LineSpec = {
    ...MADE_UP,
    id: 'ticks',
    form: 'line',
    message: 'Một đường',
    axis: { label: 'hồ sơ', from, to: 'data', reversed: false },
    categories: values.map((_, index) => String(2016 + index)),
    series: [{ id: 'a', label: 'Hồ sơ', tone: 'sea', points: values.map(firm) }],
    locale: 'en',
  };
  const written = started(spec)
    .drawn()
    .matchAll(/<g fill="([^"]+)" text-anchor="end">(.*?)<\/g>/g);
  return [...written].flatMap(([, colour, group = '']) =>
    colour === QUIET
      ? [...group.matchAll(/>([^<]+)<\/text>/g)].map(([, tick]) => Number(tick))
      : [],
  );
}

describe('the axis of counts', () => {
  test.each([
    { of: 'one or two cases', values: [1, 2, 1] },
    { of: 'no case in any year', values: [0, 0, 0] },
    { of: 'the same few cases in every year', values: [2, 2, 2] },
    { of: 'a case now and then', values: [0, 1, 0, 1] },
  ])('of $of names whole numbers only, and none below zero', ({ values }) => {
    for (const from of ['data', 'zero'] as const) {
      const named = ticks(values, from);
      expect(named.length).toBeGreaterThan(1);
      expect(named.filter((tick) => !Number.isInteger(tick) || tick < 0)).toEqual([]);
    }
  });

  test('of shares may name parts of one', () => {
    expect(ticks([0.2, 0.9]).some((tick) => !Number.isInteger(tick))).toBe(true);
  });

  test('of changes goes below zero', () => {
    expect(Math.min(...ticks([-3, 2]))).toBeLessThan(0);
  });
});

describe('along a line of many periods', () => {
  const spec: LineSpec = {
    ...MADE_UP,
    id: 'years',
    form: 'line',
    message: 'Từ 41/63 (2013) đến 63/63 năm 2016',
    axis: { label: 'hạng', from: 1, to: 63, reversed: true },
    categories: Array.from({ length: 20 }, (_, index) => String(2005 + index)),
    series: [
      {
        id: 'a',
        label: 'Hạng',
        tone: 'sea',
        points: Array.from({ length: 20 }, (_, index) => {
          const place = index === 8 ? 41 : index === 11 ? 63 : 20 + ((index * 7) % 19);
          return { ...firm(place), text: `${String(place)}/63` };
        }),
      },
    ],
  };
  const written = started(spec, 'narrow').drawn();

  test('the last period is named, and only as many others as find room', () => {
    const years = [...written.matchAll(/>(20\d\d)</g)].map(([, year]) => year);
    expect(years).toContain('2024');
    expect(years).not.toContain('2023');
  });

  test('the figures that the title tells are written', () => {
    for (const told of ['41/63', '63/63']) expect(written).toContain(`>${told}<`);
  });
});
