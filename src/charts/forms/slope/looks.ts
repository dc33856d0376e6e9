import type { Tone } from '../../spec.ts';

/** Directions are told apart by slant, dash and marker as well as by colour. */
export const LOOKS = {
  up: { tone: 'sea', place: 0, width: 2 },
  down: { tone: 'amber', place: 1, width: 2 },
  about: { tone: 'slate', place: 2, width: 2 },
  rest: { tone: 'slate', place: 0, width: 0.75 },
} as const satisfies Record<string, { tone: Tone; place: number; width: number }>;
export type Direction = keyof typeof LOOKS;
