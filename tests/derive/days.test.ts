import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../src/derive/days.ts';

describe('the days between two dates', () => {
  it('are counted from the first to the second', () => {
    expect(daysBetween('2026-11-28', '2026-12-01')).toBe(3);
  });

  it('are below zero where the second comes before the first', () => {
    expect(daysBetween('2027-01-01', '2026-12-30')).toBe(-2);
  });

  it('include 29 February', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  });
});
