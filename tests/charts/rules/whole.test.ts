import { describe, expect, it } from 'vitest';
import { judgeWhole } from '../../../src/charts/rules/whole.ts';

describe('a bar of shares', () => {
  it.each([
    ['is full when its parts make the whole', [98, 2], 100, 'full'],
    ['stays open when they fall short, by one only', [97, 2], 100, 'open'],
    ['is not drawn when they exceed it, by one only', [99, 2], 100, 'over'],
    ['is not drawn when one is missing or only bounded', [98, null], 100, 'part-missing'],
    ['is not drawn of a whole nobody states exactly', [98, 2], null, 'whole-missing'],
    ['is not drawn of a whole of nothing', [0, 0], 0, 'empty'],
  ] as const)('%s', (_, parts, whole, verdict) => {
    expect(judgeWhole(parts, whole)).toBe(verdict);
  });
});
