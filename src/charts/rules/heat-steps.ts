import { CLASSES, type UnitClass } from '../../data/classes.ts';

/** How dark a cell is: 0 the palest, 4 the darkest. */
export type Step = 0 | 1 | 2 | 3 | 4;

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4];

/**
 * Five even steps from the smallest to the largest of all figures, so that a darker cell is a higher figure and figures
 * that are close look alike. When all are equal, all are pale. Gives the step of a figure.
 */
export function evenSteps(all: readonly number[]): (value: number) => Step {
  const least = Math.min(...all);
  const width = (Math.max(...all) - least) / STEPS.length;
  return (value) =>
    width > 0 ? (STEPS[Math.min(Math.floor((value - least) / width), STEPS.length - 1)] ?? 0) : 0;
}

/** The better the class, the darker. */
export function classStep(name: UnitClass): Step {
  return STEPS[CLASSES.length - 1 - CLASSES.indexOf(name)] ?? 0;
}
