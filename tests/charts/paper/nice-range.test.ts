import { describe, expect, it } from 'vitest';
import { niceRange } from '../../../src/charts/paper/nice-range.ts';
import { firm, missing } from '../made-up.ts';

const data = { label: '', from: 'data', to: 'data', reversed: false } as const;
const of = (...values: number[]) => [
  { id: 'a', label: '', tone: 'sea', points: [...values.map(firm), missing()] } as const,
];

describe('the foot and head of small plots', () => {
  it.each([
    ['are round and hold all values', of(71.3, 89.97), data, [70, 90]],
    ['are apart when all are equal', of(75, 75), data, [60, 80]],
    ['are apart when all are nothing, by a whole one', of(0, 0), data, [0, 1]],
    ['name no half of a case', of(0, 1), data, [0, 1]],
    ['name halves of what has them', of(0.2, 0.9), data, [0.2, 1]],
    ['go below zero', of(-3, 4), data, [-4, 4]],
    ['start at zero when asked', of(71.3, 89.97), { ...data, from: 'zero' }, [0, 100]],
    ['are those of the axis when it has them', of(3, 9), { ...data, from: 1, to: 63 }, [1, 63]],
    ['keep clear of binary fractions', of(0.1, 0.3), data, [0.1, 0.3]],
  ] as const)('%s', (_, series, axis, [lowest, highest]) => {
    expect(niceRange(series, axis)).toEqual({ lowest, highest });
  });
});
