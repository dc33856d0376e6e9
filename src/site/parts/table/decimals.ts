import { isClass, type Figure } from '../../../data/figures.ts';
import type { Site } from '../../site.ts';

/** How many decimals each figure of a column is printed with. */
export function decimalsOf(figures: readonly (Figure | undefined)[]): number {
  return Math.max(0, ...figures.map((figure) => (figure ? printed(figure) : 0)));
}

/** The decimals that others of the column have and this figure has not: ",00" beside 91, "0" beside 91,4. */
export function missingDecimals(site: Site, figure: Figure, most: number): string {
  const own = printed(figure);
  if (isClass(figure.value) || own >= most) return '';
  const zero = site.f.number(0, most).slice(1);
  return own === 0 ? zero : zero.slice(own + 1);
}

function printed({ value }: Figure): number {
  return isClass(value) ? 0 : value.decimals;
}
