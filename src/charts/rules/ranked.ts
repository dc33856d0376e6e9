import type { Band } from '../forms/bars/spec.ts';
import type { Point } from '../spec.ts';

/**
 * The rule of places: figures that are printed alike share a place and the next one is skipped. What the source did
 * not print apart, we do not rank apart. The highest figure is first.
 */
export function placesOf(points: readonly Point[]): number[] {
  return points.map(
    ({ value, text }) =>
      1 + points.filter((other) => other.value > value && other.text !== text).length,
  );
}

/**
 * Neighbours of one class as one band; a class that comes back further down gets a second band, because the order is
 * that of the scores. `unknown` names the units whose class nobody states; without any class there are no bands.
 */
export function bandsOf(classes: readonly (string | null)[], unknown: string): Band[] {
  if (classes.every((name) => name === null)) return [];
  return classes.flatMap((name, index) =>
    index > 0 && classes[index - 1] === name ? [] : [{ from: index, label: name ?? unknown }],
  );
}
