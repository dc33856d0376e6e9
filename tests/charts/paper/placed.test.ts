import { describe, expect, it } from 'vitest';
import { boxAround } from '../../../src/charts/paper/box.ts';
import { Placed } from '../../../src/charts/paper/placed.ts';

const around = (x: number, y: number) => boxAround(x, y, 5);

describe('a label', () => {
  it('is not written over another label', () => {
    const placed = new Placed();
    expect(placed.addIfFree(around(20, 20))).toBe(true);
    expect(placed.addIfFree(around(24, 24))).toBe(false);
    expect(placed.addIfFree(around(40, 20))).toBe(true);
  });

  it('is not written over what stands there already, nor over the markers of a line', () => {
    const placed = new Placed();
    placed.add(around(20, 20));
    placed.addLine([{ x: 60, y: 60 }]);
    expect(placed.addIfFree(around(22, 20))).toBe(false);
    expect(placed.addIfFree(around(66, 66))).toBe(false);
    expect(placed.addIfFree(around(80, 60))).toBe(true);
  });

  it('is not written over a line, rising or falling, but may stand beside it', () => {
    const placed = new Placed();
    placed.addLine([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ]);
    expect(placed.addIfFree(around(50, 52))).toBe(false);
    expect(placed.addIfFree(around(50, 80))).toBe(true);
  });

  it('may stand where a line is interrupted by a gap', () => {
    const placed = new Placed();
    placed.addLine([
      { x: 0, y: 20 },
      { x: 50, y: NaN },
      { x: 100, y: 20 },
    ]);
    expect(placed.addIfFree(around(50, 20))).toBe(true);
  });

  it('is not written over the dashed line of a break', () => {
    const placed = new Placed();
    placed.addRules([50], { left: 0, right: 100, top: 0, bottom: 100 });
    expect(placed.addIfFree(around(48, 50))).toBe(false);
    expect(placed.addIfFree(around(60, 50))).toBe(true);
  });
});
