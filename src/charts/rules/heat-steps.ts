import { CLASSES, type UnitClass } from '../../data/classes.ts';

/** How dark a cell is: 0 the palest, 4 the darkest. */
export type Step = 0 | 1 | 2 | 3 | 4;

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4];

/**
 * The rule of fifths: a figure's step says how many of all figures are smaller, in fifths. Equal figures share a step:
 * of few or equal figures some steps are not used, and when all are equal, all are pale. Gives the step of each of them.
 */
export function quantileSteps(all: readonly number[]): ReadonlyMap<number, Step> {
  const steps = new Map<number, Step>();
  for (const [below, value] of all.toSorted((a, b) => a - b).entries()) {
    if (steps.has(value)) continue;
    steps.set(value, STEPS[Math.min(Math.floor((below / all.length) * STEPS.length), 4)] ?? 0);
  }
  return steps;
}

/** The better the class, the darker. */
export function classStep(name: UnitClass): Step {
  return STEPS[CLASSES.length - 1 - CLASSES.indexOf(name)] ?? 0;
}
