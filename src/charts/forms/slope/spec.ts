import type { CommonSpec } from '../../spec.ts';

/** Two series, an earlier and a later one, and a line between them for each category. */
export interface SlopeSpec extends CommonSpec {
  form: 'slope';
  /** For each category: named in colour, in grey with the rest, or not drawn, for the reason that `apart` gives. */
  drawn: readonly ('named' | 'grey' | 'not')[];
  /** The words on what is not drawn: an end is missing, or the two do not compare. */
  apart: readonly string[];
  /** What the key calls each direction. */
  directions: Record<'up' | 'down' | 'same' | 'rest', string>;
}
