import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi, type MockInstance } from 'vitest';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import { drawChart, writePicture } from '../../../src/charts/output/picture.ts';
import { renderSvg } from '../../../src/charts/output/render.ts';
import { isGap } from '../../../src/charts/spec.ts';
import { drawn, refused } from '../every-picture.ts';
import { textBoxes, touching } from '../text-boxes.ts';

const MEDIAN_BYTES = 2048;
const MOST_BYTES = 3072;

const here = import.meta.dirname;
let warnings: MockInstance[] = [];

beforeEach(() => {
  warnings = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
});
afterEach(() => {
  for (const spy of warnings) expect(spy).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

describe.each(drawn)('$name', ({ name, size, spec }) => {
  test('looks as it did', async () => {
    const file = `${here}/pictures/${name}.svg`;
    if (process.env.CI && !existsSync(file))
      throw new Error(`no picture ${file}: run the tests once outside CI and look at it`);
    await expect(oneElementALine(renderSvg(spec, size))).toMatchFileSnapshot(file);
  });

  test('keeps its words whole, apart and inside the picture', () => {
    const { boxes, width, height } = textBoxes(renderSvg(spec, size));
    expect(boxes.filter((box) => box.fontSize < 12)).toEqual([]);
    expect(
      boxes.filter(
        (box) => box.left < -0.5 || box.top < 0 || box.right > width + 0.5 || box.bottom > height,
      ),
    ).toEqual([]);
    expect(touching(boxes)).toEqual([]);
  });

  test('takes every colour from the page', () => {
    const paints = [...renderSvg(spec, size).matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(
      ([, paint]) => paint,
    );
    expect(
      paints.filter((paint) => !/^(none|var\(--[a-z-]+\)|url\(#[a-z0-9-]+\))$/.test(paint ?? '')),
    ).toEqual([]);
  });

  test('says in words what is missing and what does not compare', () => {
    const [, said = ''] = /<desc[^>]*>([^<]*)/.exec(renderSvg(spec, size)) ?? [];
    // Of many panels and slopes their makers say it, shorter.
    const gaps = ['multiples', 'slope'].includes(spec.form)
      ? []
      : spec.series.flatMap(({ points }) => points.filter((point) => isGap(point)));
    const words = [...gaps.map(({ missing }) => missing), ...spec.breaks.map(({ label }) => label)];
    const silent = words.filter((one) => !said.toLowerCase().includes(one.toLowerCase()));
    expect(silent).toEqual([]);
  });

  test('comes out the same each time it is drawn anew', () => {
    const anew = () => writePicture(drawChart(spec, size, lettersOfFiles()), 'first');
    expect(anew()).toEqual(anew());
  });
});

test('no picture is drawn that would lie', async () => {
  await expect(`${refused.join('\n')}\n`).toMatchFileSnapshot(`${here}/pictures/refused.txt`);
});

test('a picture is small enough to travel inside its page', () => {
  const usual = drawn.filter(({ name }) => !name.startsWith('awkward-'));
  const sizes = usual
    .map(({ spec, size }) => ({ id: spec.id, bytes: gzipSync(renderSvg(spec, size)).length }))
    .sort((a, b) => a.bytes - b.bytes);
  expect(sizes[Math.floor(sizes.length / 2)]?.bytes).toBeLessThan(MEDIAN_BYTES);
  expect(sizes.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
});

/** So that a changed label is one changed line. */
function oneElementALine(svg: string): string {
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
