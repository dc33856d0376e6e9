import { exactNumber } from '../../data/figures.ts';
import { measureOf } from '../../data/tables.ts';
import type { Scale } from '../forms/multiples/spec.ts';
import type { NamedSeries } from './unit-lines.ts';

/**
 * From 0 to the maximum of each line, the highest where it changed; null where all have one maximum, or one of them
 * states none. A place counts from the first of all whatever is measured, and needs none.
 */
export function ownScales(lines: readonly NamedSeries[]): Scale[] | null {
  const scales = lines.flatMap(({ series }): Scale[] => {
    const points = series?.points ?? [];
    const maxima = points.flatMap(({ figures: [figure] }) => {
      const { measure, ceiling } = measureOf(figure.indicator);
      if (measure === 'rank' || ceiling === undefined) return [];
      return exactNumber(figure.statement.figures.get(ceiling)) ?? [];
    });
    return maxima.length === 0 ? [] : [{ lowest: 0, highest: Math.max(...maxima) }];
  });
  const differ = new Set(scales.map(({ highest }) => highest)).size > 1;
  return differ && scales.length === lines.length ? scales : null;
}
