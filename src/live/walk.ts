import type { Plot, Spot } from '../charts/forms/form.ts';
import type { Box } from '../charts/paper/box.ts';

/** A pointer farther than this from every point, in px of the drawing, means none of them. */
const REACH = 48;
/** Distances across the direction of the categories count only this much: a pointer above a short bar still means the bar. */
const ACROSS = 0.15;

export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Step = (typeof STEPS)[number];

export function isStep(key: string): key is Step {
  return STEPS.some((step) => step === key);
}

/** The spot that a pointer at x, y means: the one under it, otherwise the nearest one within reach. */
export function spotAt(
  spots: readonly Spot[],
  along: Plot['along'],
  x: number,
  y: number,
): Spot | null {
  const [weightX, weightY] = along === 'x' ? [1, ACROSS] : [ACROSS, 1];
  const near = spots
    .map((spot) => {
      const [dx, dy] = distance(spot.box, x, y);
      return { spot, away: Math.hypot(dx * weightX, dy * weightY) };
    })
    .filter(({ away }) => away <= REACH)
    .toSorted((a, b) => a.away - b.away);
  return near[0]?.spot ?? null;
}

/**
 * Where a key leads: along the categories in one direction, across the series in the other, in their order; Home and
 * End to the first and last category. At the end of a row one stays there; who is at no spot yet goes to the first one.
 */
export function walk(
  spots: readonly Spot[],
  from: Spot | null,
  step: Step,
  along: Plot['along'],
): Spot | null {
  const [first = null] = spots;
  if (!from) return first;
  const line = spots
    .filter(({ series }) => series === from.series)
    .toSorted((a, b) => a.category - b.category);
  const group = spots
    .filter(({ category }) => category === from.category)
    .toSorted((a, b) => a.series - b.series);
  if (step === 'Home') return line[0] ?? from;
  if (step === 'End') return line.at(-1) ?? from;
  const sideways = step === 'ArrowLeft' || step === 'ArrowRight';
  const row = sideways === (along === 'x') ? line : group;
  const by = step === 'ArrowRight' || step === 'ArrowDown' ? 1 : -1;
  return row[row.indexOf(from) + by] ?? from;
}

/** How far x, y lies from the box, sideways and up or down; 0 inside it. */
function distance({ left, right, top, bottom }: Box, x: number, y: number): [number, number] {
  return [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
}
