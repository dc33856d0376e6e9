import { valuesOf } from '../../spec.ts';
import type { BarsSpec, RankedSpec } from './spec.ts';

/** Why no honest bars can be drawn of the spec; null when they can. */
export function faultOfBars(spec: BarsSpec): string | null {
  const fault = spec.form === 'ranked-bars' ? faultOfRanking(spec) : null;
  if (fault !== null) return fault;
  const negative = valuesOf(spec.series).find((value) => value < 0);
  return negative === undefined ? null : `bars cannot show the negative value ${negative}`;
}

function faultOfRanking({ series, categories, places }: RankedSpec): string | null {
  if (series.length !== 1) return `ranked bars take 1 series, not ${series.length}`;
  if (valuesOf(series).length < categories.length)
    return 'ranked bars take no gap: name who is not ranked in words';
  if (places && places.length !== categories.length)
    return `${places.length} places for ${categories.length} categories`;
  return null;
}
