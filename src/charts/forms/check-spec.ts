import { isGap, lengthOf, type ChartSpec, type ShareSpec, type SlopeSpec } from '../spec.ts';

export const MAX_SERIES = 4;

/** Throws on a spec that no honest picture can be drawn from. Such a spec is a mistake of ours, never of the data. */
export function checkSpec(spec: ChartSpec): void {
  const fault = faultOf(spec);
  if (fault !== null) throw new Error(`chart ${spec.id}: ${fault}`);
}

function faultOf(spec: ChartSpec): string | null {
  const { id, categories, series, breaks } = spec;
  const values = series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : [point.value])),
  );
  const scaled = spec.form === 'line' || spec.form === 'multiples';
  const outside = scaled ? outsideAxis(spec.axis, values) : undefined;
  const barred = !scaled && spec.form !== 'slope';
  const negative = barred ? values.find((value) => value < 0) : undefined;
  const uneven = series.find(({ points }) => points.length !== categories.length);
  const stray = breaks.find(({ before }) => before < 1 || before >= categories.length);

  if (!/^[a-z][a-z0-9_-]*$/.test(id)) return 'the id must be lower-case letters, digits, hyphens and underscores';
  if (series.length > MAX_SERIES && spec.form !== 'multiples')
    return `${series.length} series, at most ${MAX_SERIES} can be told apart`;
  if (spec.form === 'ranked-bars' && series.length !== 1)
    return `ranked bars take 1 series, not ${series.length}`;
  if (uneven)
    return `series ${uneven.id} has ${uneven.points.length} points for ${categories.length} categories`;
  if (spec.form === 'ranked-bars' && values.length < categories.length)
    return 'ranked bars take no gap: name who is not ranked in words';
  if (spec.form === 'ranked-bars' && spec.places && spec.places.length !== categories.length)
    return `${spec.places.length} places for ${categories.length} categories`;
  if (spec.form === 'slope') {
    const fault = faultOfSlopes(spec);
    if (fault !== null) return fault;
  }
  if (spec.form === 'share-bars') {
    const fault = faultOfWholes(spec);
    if (fault !== null) return fault;
  }
  if (values.some((value) => !Number.isFinite(value))) return 'a value is not a finite number';
  if (values.length < 2) return `${values.length} points, a chart needs 2; write a sentence`;
  if (negative !== undefined) return `bars cannot show the negative value ${negative}`;
  if (outside !== undefined) return `the value ${outside} lies outside the axis`;
  if (stray) return `no category on both sides of the break before ${stray.before}`;
  return null;
}

function faultOfSlopes({ series, categories, drawn }: SlopeSpec): string | null {
  if (series.length !== 2) return `a slope runs between 2 series, not ${series.length}`;
  if (drawn.length !== categories.length)
    return `${drawn.length} slopes for ${categories.length} categories`;
  if (drawn.every((how) => how === 'not')) return 'no slope is drawn; write a sentence';
  const half = categories.find(
    (_, index) =>
      drawn[index] !== 'not' && series.some(({ points }) => points[index] && isGap(points[index])),
  );
  return half === undefined ? null : `the slope of ${half} has a missing end`;
}

/** A bar of shares is whole or it is not drawn: parts that rounding cannot explain would be squeezed into it. */
function faultOfWholes({ wholes, series, categories }: ShareSpec): string | null {
  if (wholes.length !== categories.length)
    return `${wholes.length} wholes for ${categories.length} categories`;
  for (const [index, whole] of wholes.entries()) {
    if (isGap(whole)) continue;
    const parts = series.flatMap(({ points }) => points[index] ?? []);
    if (parts.some((part) => isGap(part)))
      return `a part of ${categories[index] ?? ''} is missing, so it is no whole`;
    const sum = parts.reduce((total, part) => total + lengthOf(part), 0);
    if (sum > whole.value * 1.005)
      return `the parts of ${categories[index] ?? ''} make ${sum} of ${whole.value}`;
  }
  return null;
}

function outsideAxis(
  { from, to }: { from: string | number; to: string | number },
  values: number[],
): number | undefined {
  const lowest = from === 'zero' ? 0 : from;
  return values.find(
    (value) =>
      (typeof lowest === 'number' && value < lowest) || (typeof to === 'number' && value > to),
  );
}
