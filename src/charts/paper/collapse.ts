import { isGap, type CommonSpec } from '../spec.ts';

/** Where a run of periods without any figure is left out. */
const LEFT_OUT = '…';

/** A chart over time as it is drawn, and at which of the drawn places each period of the asked one stands. */
interface Collapsed<S> {
  spec: S;
  placeOf: readonly number[];
}

/**
 * A run of neighbouring periods of which no series has a figure takes one place: years of nothing would press the
 * figures together. Which periods it was is said in the note on gaps, and in the table.
 */
export function collapse<S extends CommonSpec>(asked: S): Collapsed<S> {
  const { categories, series, breaks, target } = asked;
  const empty = categories.map((_, at) => series.every(({ points }) => isGap(points[at] ?? {})));
  let place = -1;
  const placeOf = empty.map((one, at) => (one && empty[at - 1] === true ? place : ++place));
  const kept = placeOf.flatMap((at, category) => (placeOf[category - 1] === at ? [] : [category]));
  const runs = kept.filter((category) => placeOf[category + 1] === placeOf[category]);
  const spec = {
    ...asked,
    categories: kept.map((at) => (runs.includes(at) ? LEFT_OUT : (categories[at] ?? ''))),
    series: series.map((one) => ({ ...one, points: kept.flatMap((at) => one.points[at] ?? []) })),
    // A break inside of a run stands at its end: there the figures begin that do not compare.
    breaks: breaks.map((one) => {
      const [at = 0, previous] = [placeOf[one.before], placeOf[one.before - 1]];
      return { ...one, before: at === previous ? at + 1 : at };
    }),
    target: target && {
      ...target,
      from: placeOf[target.from] ?? 0,
      to: placeOf[target.to] ?? 0,
    },
  };
  return { spec, placeOf };
}

/** What was found at drawn places, for each of the periods that stand there. */
export function forEachPeriod<T extends { category: number }>(
  found: readonly T[],
  placeOf: readonly number[],
): T[] {
  return found.flatMap((one) =>
    placeOf.flatMap((place, category) => (place === one.category ? [{ ...one, category }] : [])),
  );
}
