import type { Figure } from '../data/figures.ts';

/** Digits after the point as printed; of a class none. */
export function decimalsOf({ value }: Figure): number {
  return 'decimals' in value ? value.decimals : 0;
}

/** The fewest digits after the point that any of the figures is printed with. */
export function coarsest(figures: readonly Figure[]): number {
  return Math.min(...figures.map(decimalsOf));
}

/** Half of the last printed digit: what rounding alone may explain, and the noise of binary fractions. */
export function roundingSlack(decimals: number): number {
  return 0.5 * 10 ** -decimals + 1e-9;
}

/** Rounds away the error of binary fractions. A result of −0 is given as 0. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
