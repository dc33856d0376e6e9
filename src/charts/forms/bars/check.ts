import { isGap, lengthOf, valuesOf } from '../../spec.ts';
import type { BarsSpec, RankedSpec, ShareSpec } from './spec.ts';

/** Why no honest bars can be drawn of the spec; null when they can. */
export function faultOfBars(spec: BarsSpec): string | null {
  const fault =
    spec.form === 'ranked-bars'
      ? faultOfRanking(spec)
      : spec.form === 'share-bars'
        ? faultOfWholes(spec)
        : null;
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

/** A bar of shares is drawn only when its parts make the whole. Parts that exceed it are a fault. */
function faultOfWholes({ wholes, series, categories }: ShareSpec): string | null {
  if (wholes.length !== categories.length)
    return `${wholes.length} wholes for ${categories.length} categories`;
  for (const [index, whole] of wholes.entries()) {
    if (isGap(whole)) continue;
    const parts = series.flatMap(({ points }) => points[index] ?? []);
    if (parts.some((part) => isGap(part)))
      return `a part of ${categories[index] ?? ''} is missing, so it is no whole`;
    const sum = parts.reduce((total, part) => total + lengthOf(part), 0);
    if (sum > whole.value)
      return `the parts of ${categories[index] ?? ''} make ${sum} of ${whole.value}`;
  }
  return null;
}
