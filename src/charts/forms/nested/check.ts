import { isGap, lengthOf, valuesOf, type Point, type Gap } from '../../spec.ts';
import type { NestedSpec } from './spec.ts';

/** Why no honest bars can be drawn of the spec; null when they can. Only the innermost part may be missing. */
export function faultOfNested({ series, categories, middle, mark }: NestedSpec): string | null {
  if (series.length < 2) return 'a bar within a bar takes 2 series at least';
  const negative = valuesOf(series).find((value) => value < 0);
  if (negative !== undefined) return `bars cannot show the negative value ${negative}`;
  if (mark && (mark.percent < 0 || mark.percent > 100)) return 'the mark lies outside the bars';
  if (middle && (middle.from < 1 || middle.to >= categories.length || middle.from >= middle.to))
    return 'what is left out must have a bar before it and one after it';
  const stray = categories.find((_, index) => !isNested(series.map(({ points }) => points[index])));
  return stray === undefined ? null : `the parts of ${stray} do not lie within one another`;
}

function isNested(parts: readonly (Point | Gap | undefined)[]): boolean {
  return parts.every((part, place) => {
    if (!part) return false;
    if (isGap(part)) return place > 1;
    const outer = parts[place - 1];
    return !outer || isGap(outer) || lengthOf(part) <= lengthOf(outer);
  });
}
