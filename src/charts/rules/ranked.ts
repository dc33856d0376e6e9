import type { Band } from '../forms/bars/spec.ts';
import type { Point } from '../spec.ts';

/**
 * The rule of places: the highest figure is first. Figures that are printed alike share a place, even if their hidden
 * decimals differ, and the next place is skipped.
 */
export function placesOf(points: readonly Point[]): number[] {
  return points.map(
    ({ value, text }) =>
      1 + points.filter((other) => other.value > value && other.text !== text).length,
  );
}

/**
 * Neighbours of one class as one band. The units stand in order of their scores, so a class may come back further down:
 * then it gets a second band. `unknown` labels units whose class no source states; without any class there are no bands.
 */
export function bandsOf(classes: readonly (string | null)[], unknown: string): Band[] {
  if (classes.every((name) => name === null)) return [];
  return classes.flatMap((name, index) =>
    classes[index - 1] === name ? [] : [{ from: index, label: name ?? unknown }],
  );
}
