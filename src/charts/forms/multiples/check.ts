import { faultOfAxis } from '../../paper/value-axis.ts';
import type { MultiplesSpec } from './spec.ts';

/** Why the values cannot be drawn on the axis that all panels share, or on the scale of their own panel. */
export function faultOfMultiples({ axis, series, scales }: MultiplesSpec): string | null {
  if (!scales) return faultOfAxis(axis, series);
  if (scales.length !== series.length) return `${scales.length} scales for ${series.length} panels`;
  const faults = scales.flatMap(({ lowest, highest }, place) => {
    const own = { ...axis, from: lowest, to: highest };
    return faultOfAxis(own, series.slice(place, place + 1)) ?? [];
  });
  return faults[0] ?? null;
}
