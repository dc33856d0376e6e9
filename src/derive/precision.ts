import type { Figure } from '../data/figures.ts';

/** Digits after the point with which the source prints a figure; a class has none. */
export function decimalsOf({ value }: Figure): number {
  return 'decimals' in value ? value.decimals : 0;
}

/** By how much a number rounded to so many decimals may differ from what was rounded. */
export function roundingOf(decimals: number): number {
  return 0.5 * 10 ** -decimals + NOISE;
}

/** Far below the last digit of any figure, far above the error of binary fractions. */
const NOISE = 1e-9;

/** Rounds away the error of binary fractions. A result of −0 is given as 0. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}
