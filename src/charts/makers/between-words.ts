import type { Point } from '../spec.ts';
import type { ChartContext } from './context.ts';

/** How many in the middle of a long row are not drawn, and between which values they lie; null of none. */
export function betweenWords(
  { t, f }: ChartContext,
  between: readonly { point: Point }[],
): string | null {
  const [most] = between;
  const least = between.at(-1);
  if (!most || !least) return null;
  const count = f.number(between.length);
  return t.chart.notDrawnBetween({ count, most: most.point.text, least: least.point.text });
}
