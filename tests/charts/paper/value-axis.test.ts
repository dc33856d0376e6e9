import { describe, expect, it } from 'vitest';
import { areWhole, faultOfAxis, footOf } from '../../../src/charts/paper/value-axis.ts';
import { firm, missing } from '../made-up.ts';

const of = (...values: number[]) => [
  { id: 'a', label: '', tone: 'sea', points: [...values.map(firm), missing()] } as const,
];
const axis = { label: '', from: 'data', to: 'data', reversed: false } as const;

describe('an axis', () => {
  it.each([
    ['that follows its data holds all of them', axis, null],
    [
      'from zero has no place below it',
      { ...axis, from: 'zero' },
      'the value -2 lies outside the axis',
    ],
    [
      'with an upper end has no place above it',
      { ...axis, to: 5 },
      'the value 9 lies outside the axis',
    ],
    [
      'with a lower end has no place below it',
      { ...axis, from: 1 },
      'the value -2 lies outside the axis',
    ],
    ['that reaches both ends holds them', { ...axis, from: -2, to: 9 }, null],
  ] as const)('%s', (_, axis, fault) => {
    expect(faultOfAxis(axis, of(3, -2, 9))).toBe(fault);
  });

  it.each([
    ['at the lowest of values that differ', [50, 92], 50],
    ['far below values that hardly differ', [95, 100, 99.9], 95],
    ['below two that nearly are one', [99, 100], 95],
    ['below zero for two that are', [-105, -100], -105],
    ['at the one value of all', [50, 50], 50],
  ])('that follows its data begins %s', (_, values, foot) => {
    expect(footOf(values)).toBe(foot);
  });

  it('is of whole numbers when every figure is one, whatever is missing', () => {
    expect(areWhole(of(0, 3))).toBe(true);
    expect(areWhole(of(0, 3.5))).toBe(false);
  });
});
