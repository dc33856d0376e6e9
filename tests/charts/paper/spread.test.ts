import { describe, expect, it } from 'vitest';
import { spread } from '../../../src/charts/paper/spread.ts';

const at = (...ys: number[]) => ys.map((y) => ({ y, height: 10 }));

describe('labels in one column', () => {
  it('stand where they belong when there is room', () => {
    expect(spread(at(20, 50), 0, 100)).toEqual([15, 45]);
  });

  it('move aside together when they crowd', () => {
    expect(spread(at(50, 50, 50), 0, 100)).toEqual([35, 45, 55]);
  });

  it('stay between top and bottom', () => {
    expect(spread(at(0, 0, 99, 100), 0, 100)).toEqual([0, 10, 80, 90]);
  });
});
