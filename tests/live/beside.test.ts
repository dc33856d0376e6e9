import { expect, test } from 'vitest';
import { beside } from '../../src/live/beside.ts';

const stage = { width: 300, height: 200 };
const words = { width: 100, height: 60 };

test('words stand above their point', () => {
  expect(beside(pointAt(150, 150), words, stage)).toEqual({ x: 100, y: 77 });
});

test('at the edge of the stage they are drawn in', () => {
  expect(beside(pointAt(290, 150), words, stage)).toEqual({ x: 200, y: 77 });
});

test('under the head of the stage they stand beside it', () => {
  expect(beside(pointAt(150, 40), words, stage)).toEqual({ x: 163, y: 10 });
  expect(beside(pointAt(280, 40), words, stage)).toEqual({ x: 167, y: 10 });
});

test('where there is no room beside it, below', () => {
  const wide = { width: 280, height: 60 };
  expect(beside(pointAt(150, 40), wide, stage)).toEqual({ x: 10, y: 53 });
});

test('words larger than the stage begin at its top', () => {
  const many = { width: 280, height: 260 };
  expect(beside(pointAt(150, 100), many, stage)).toEqual({ x: 10, y: 0 });
});

function pointAt(x: number, y: number) {
  return { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 };
}

test('words for which no side has room stand at the top', () => {
  const all = { left: 0, right: 100, top: 0, bottom: 100 };
  expect(beside(all, { width: 90, height: 90 }, { width: 100, height: 100 })).toEqual({
    x: 5,
    y: 0,
  });
});
