import { heatFill, STEPS, type Step } from '../charts/heat-steps.ts';
import type { Shade } from './views.ts';

/** The rules of all shades, for whatever on a page is shaded. */
export const SHADES = `@layer blocks{${STEPS.map((step) => `.${shadeOf(step)}{background:${heatFill(step)}}`).join('')}}`;

export function shadeOf(step: Step): Shade {
  return `shade${step}`;
}
