import { describe, expect, it } from 'vitest';
import { judgeWhole } from '../../../src/charts/rules/whole.ts';
import { firm, missing } from '../made-up.ts';

describe('a bar of shares', () => {
  it.each([
    ['is full when its parts make the whole', [firm(98), firm(2)], 100, 0, 'full'],
    ['stays open when they fall short', [firm(90), firm(2)], 100, 0, 'open'],
    ['is not drawn when they exceed it', [firm(99), firm(2)], 100, 0, 'over'],
    ['is not drawn when one is missing', [firm(98), missing()], 100, 0, 'part-missing'],
    ['is not drawn of a whole nobody states', [firm(98), firm(2)], null, 0, 'whole-missing'],
    ['is not drawn of nothing', [firm(0), firm(0)], 0, 0, 'whole-missing'],
    ['is full when rounding explains the rest', [firm(33.3), firm(66.6)], 100, 0.15, 'full'],
    ['is full when rounding explains too much', [firm(33.4), firm(66.7)], 100, 0.15, 'full'],
  ] as const)('%s', (_, parts, whole, slack, verdict) => {
    expect(judgeWhole(parts, whole, slack)).toBe(verdict);
  });
});
