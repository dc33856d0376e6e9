import { describe, expect, test } from 'vitest';
import type { BarSpec } from '../../../src/charts/forms/bars/spec.ts';
import { renderSvg } from '../../../src/charts/output/render.ts';
import { firm, MADE_UP, named } from '../made-up.ts';
import { textBoxes } from '../text-boxes.ts';
import { started } from './started.ts';

/** Lying stacks of one large part and three that are far too small for their long figures. */
const spec: BarSpec = {
  ...MADE_UP,
  id: 'small-parts',
  form: 'stacked-bars',
  message: 'Ba phần nhỏ',
  axis: { label: 'hồ sơ' },
  categories: named(6),
  series: (['sea', 'amber', 'leaf', 'clay'] as const).map((tone, place) => ({
    id: `s${String(place)}`,
    label: `Phần ${String(place + 1)}`,
    tone,
    points: [1, 2, 3, 4, 5, 6].map((row) =>
      place === 0 ? firm(900_000 + row) : { ...firm(place), text: `hơn ${String(place)}.000` },
    ),
  })),
};

describe('a lying stack with small parts', () => {
  test('keeps its bars long enough to be compared', () => {
    const [longest] = started(spec, 'narrow').spots();
    expect((longest?.box.right ?? 0) - (longest?.box.left ?? 0)).toBeGreaterThan(80);
  });

  test('writes the figures that find room, and leaves the last ones to the table', () => {
    const { boxes, width } = textBoxes(renderSvg(spec, 'narrow'));
    const texts = boxes.map(({ text }) => text);
    expect(texts).toContain('hơn 1.000');
    expect(texts).not.toContain('hơn 3.000');
    expect(boxes.filter(({ right }) => right > width)).toEqual([]);
  });
});
