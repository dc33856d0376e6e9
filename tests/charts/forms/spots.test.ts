import { describe, expect, test } from 'vitest';
import { compose, startChart } from '../../../src/charts/forms/compose.ts';
import { lettersOfFiles } from '../../../src/charts/output/font-files.ts';
import type { Box } from '../../../src/charts/paper/box.ts';
import { SvgContext } from '../../../src/charts/output/svg-context.ts';
import { TAP_HEIGHT, type Width } from '../../../src/charts/paper/theme.ts';
import type { ChartSpec } from '../../../src/charts/forms/forms.ts';
import { drawn } from '../every-picture.ts';

/** Where a drawn chart has its points and the names of its series. */
function placesIn(spec: ChartSpec, size: Width) {
  const letters = lettersOfFiles();
  const composition = compose(spec, size, letters);
  const { width, height, spots, names } = composition;
  const ctx = new SvgContext(width, height, letters) as unknown as CanvasRenderingContext2D;
  const chart = startChart(ctx, composition);
  const places = { width, height, spots: spots(chart), names: names(chart) };
  chart.destroy();
  return places;
}

describe.each(drawn)('$name', ({ spec, size }) => {
  const { width, height, spots, names } = placesIn(spec, size);

  test('has one place for each point that is drawn, within the picture', () => {
    const lines = spec.form === 'slope' ? spec.drawn.filter((how) => how !== 'not').length : null;
    const points = spec.series.reduce((sum, series) => sum + series.points.length, 0);
    const keys = new Set(spots.map(({ series, category }) => `${series}/${category}`));
    expect(keys.size).toBe(lines === null ? points : 2 * lines);
    expect(spots.filter(({ box }) => !isWithin(box, width, height))).toEqual([]);
  });

  test('has names that a finger can tell apart', () => {
    expect(names.filter(({ box }) => box.bottom - box.top < TAP_HEIGHT)).toEqual([]);
    const touching = names.filter(({ box }, index) =>
      names.slice(index + 1).some((other) => overlap(box, other.box)),
    );
    expect(touching).toEqual([]);
  });
});

function isWithin({ left, right, top, bottom }: Box, width: number, height: number): boolean {
  const reach = 8;
  return (
    left >= -reach &&
    top >= -reach &&
    right <= width + reach &&
    bottom <= height + reach &&
    right >= left &&
    bottom >= top
  );
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.01;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}
