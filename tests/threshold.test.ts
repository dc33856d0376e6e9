import { describe, expect, it } from 'vitest';
import { INDICATORS, measureOf } from '../src/data/tables.ts';
import { changeBetween, type Threshold } from '../src/threshold.ts';

/** "99.62": as it is printed. */
function printed(text: string) {
  return { value: Number(text), decimals: text.split('.')[1]?.length ?? 0 };
}

function wayOf(threshold: Threshold, before: string, after: string, scale?: number) {
  return changeBetween(threshold, printed(before), printed(after), scale).way;
}

const POINTS: Threshold = { in: 'percentage-points', least: 0.5 };
const COUNT: Threshold = { in: 'percent-of-before', least: 1 };
const SCORE: Threshold = { in: 'percent-of-scale', least: 0.5 };

describe('a difference is called a change', () => {
  it('from the threshold on, and not below it', () => {
    expect(wayOf(POINTS, '90.10', '90.60')).toBe('up');
    expect(wayOf(POINTS, '90.60', '90.10')).toBe('down');
    expect(wayOf(POINTS, '90.10', '90.59')).toBe('about');
    expect(wayOf(POINTS, '90.59', '90.10')).toBe('about');
  });

  it('whatever binary fractions say', () => {
    for (let tenth = 0; tenth < 995; tenth += 1) {
      const [before, after] = [tenth, tenth + 5].map((value) => (value / 10).toFixed(1));
      expect(wayOf(POINTS, before ?? '', after ?? '')).toBe('up');
    }
    expect(wayOf(SCORE, '0.305', '0.310', 1)).toBe('up');
    expect(wayOf(SCORE, '0.306', '0.310', 1)).toBe('about');
  });

  it('of a count, from a hundredth of the earlier one on', () => {
    expect(wayOf(COUNT, '254754', '257302')).toBe('up');
    expect(wayOf(COUNT, '254754', '257301')).toBe('about');
    expect(wayOf(COUNT, '3', '4')).toBe('up');
    expect(wayOf(COUNT, '0', '1')).toBe('up');
    expect(wayOf(COUNT, '1', '0')).toBe('down');
  });

  it('of a score, by what it is out of; where nobody says, by the earlier score', () => {
    expect(wayOf(SCORE, '80', '80.4', 80)).toBe('about');
    expect(wayOf(SCORE, '80.0', '80.4', 80)).toBe('up');
    expect(wayOf(SCORE, '80.0', '80.4', 100)).toBe('about');
    expect(wayOf(SCORE, '297.2', '298.6')).toBe('about');
    expect(wayOf(SCORE, '297.2', '298.7')).toBe('up');
  });

  it('of places and classes, from one on', () => {
    expect(wayOf({ in: 'places', least: 1 }, '12', '11')).toBe('down');
    expect(wayOf({ in: 'classes', least: 1 }, '-2', '-1')).toBe('up');
  });

  it('never where the two are equal, or printed alike to the coarser digit', () => {
    expect(wayOf(POINTS, '90.1', '90.1')).toBe('same');
    expect(wayOf({ in: 'percentage-points', least: 0 }, '60.31', '60.3093')).toBe('about');
  });
});

it('every measure has a threshold that says something', () => {
  const without = INDICATORS.filter(({ id }) => measureOf(id).threshold.least <= 0);
  expect(without).toEqual([]);
});
