import { CLASSES, type UnitClass } from '../../data/columns.ts';

/** How dark a cell is: 0 the palest, 4 the darkest. */
export type Step = 0 | 1 | 2 | 3 | 4;

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4];

/**
 * The rule of fifths: a figure's step is the fifth of all figures that lie below it. Equal figures share a step, so
 * of few or like figures some steps stay empty, and all equal ones are all pale.
 */
export function quantileStep(value: number, all: readonly number[]): Step {
  const below = all.filter((other) => other < value).length;
  return STEPS[Math.min(Math.floor((below / all.length) * STEPS.length), 4)] ?? 0;
}

/** Of the best class the darkest. */
export function classStep(name: UnitClass): Step {
  return STEPS[CLASSES.length - 1 - CLASSES.indexOf(name)] ?? 0;
}

/** Shares of the hue in the paper, in per cent: as strong as ink on them still reads at 7:1. */
const LIGHT = [0, 10, 20, 30, 40];
const DARK = [0, 7, 14, 21, 28];

/** The background of a cell of a step, from the tokens of the page. */
export function heatFill(step: Step): string {
  const mixed = (share: number | undefined) =>
    `color-mix(in srgb, var(--sea) ${String(share ?? 0)}%, var(--paper))`;
  return `light-dark(${mixed(LIGHT[step])}, ${mixed(DARK[step])})`;
}
