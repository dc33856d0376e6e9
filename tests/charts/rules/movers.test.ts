import { describe, expect, it } from 'vitest';
import { standsOut } from '../../../src/charts/rules/movers.ts';

const steps = (count: number) => Array.from({ length: count }, (_, index) => index - count / 2);

describe('of lines between two years', () => {
  it('fifteen are all named, but for those with a missing end', () => {
    expect(standsOut([...steps(15), null])).toEqual([...steps(15).map(() => true), false]);
  });

  it('only the biggest movers stand out of more, up or down', () => {
    const changes = steps(40);
    const named = changes.filter((_, index) => standsOut(changes)[index]);
    expect(named).toEqual([-20, -19, -18, -17, -16, 16, 17, 18, 19].sort((a, b) => a - b));
  });

  it('none stands out when all changed alike', () => {
    expect(standsOut(Array(20).fill(3))).not.toContain(true);
  });

  it('ten stand out of more, where the eleventh changed less', () => {
    const changes = [...Array<number>(10).fill(5), ...Array<number>(10).fill(1)];
    expect(standsOut(changes).filter(Boolean)).toHaveLength(10);
    expect(standsOut([...changes, null]).at(-1)).toBe(false);
  });
});
