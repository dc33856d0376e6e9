import { expect, test } from 'vitest';
import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { barPaint } from '../../../src/charts/forms/bars/paint.ts';
import { firm, loose, MADE_UP } from '../made-up.ts';
import { started } from './started.ts';

const CLASSES: BarSpec = {
  ...MADE_UP,
  id: 'xep-loai',
  form: 'stacked-bars',
  message: 'Xếp loại',
  axis: { label: 'đơn vị' },
  categories: ['Sở', 'Huyện'],
  series: [
    { id: 'a', label: 'xuất sắc', tone: 'sea', points: [loose(14), firm(5)] },
    { id: 'b', label: 'tốt', tone: 'good', points: [loose(3), firm(8)] },
    { id: 'c', label: 'khá', tone: 'fair', points: [loose(4), firm(2)] },
  ],
};

test('worked-out counts of classes keep the tint of their class, and are told from stated ones by their edge', () => {
  const paints = [0, 1, 2].map((place) => barPaint(CLASSES, place, true));
  expect(new Set(paints.map(({ fill }) => fill)).size).toBe(3);
  for (const place of [0, 1, 2]) {
    const firmOne = barPaint(CLASSES, place, false);
    expect(barPaint(CLASSES, place, true)).toMatchObject({ fill: firmOne.fill });
    expect(barPaint(CLASSES, place, true).edge).not.toBe(firmOne.edge);
  }
});

test('the key explains no paint that only a bar of no length would have', () => {
  const caveat = loose(1).caveat ?? '';
  const zero: BarSpec = {
    ...CLASSES,
    series: [
      { id: 'a', label: 'xuất sắc', tone: 'sea', points: [firm(14), firm(5)] },
      { id: 'b', label: 'tốt', tone: 'good', points: [firm(3), loose(0)] },
    ],
  };
  expect(started(CLASSES).drawn()).toContain(caveat);
  expect(started(zero).drawn()).not.toContain(caveat);
});
