import { describe, expect, it } from 'vitest';
import { isNamedOnPhone } from '../../src/site/parts/coverage/named-on-phone.ts';

const named = (columns: number, always: number) =>
  Array.from({ length: columns }, (_, at) => at).filter((at) => isNamedOnPhone(at, always));

describe('on a phone a column of squares has its year above it', () => {
  it('at the place that is asked for, and three columns on', () => {
    expect(named(8, 1)).toEqual([1, 4, 7]);
  });

  it('counted backwards too, from the last column to the first', () => {
    expect(named(8, 7)).toEqual([1, 4, 7]);
    expect(named(7, 6)).toEqual([0, 3, 6]);
  });
});
