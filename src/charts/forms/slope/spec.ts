import type { CommonSpec } from '../../spec.ts';

/** Two series, an earlier and a later one, and a line between them for each category. */
export interface SlopeSpec extends CommonSpec {
  form: 'slope';
  /** For each category: the way it went, named in colour; grey with the rest; or not drawn, as `apart` says why. */
  drawn: readonly (Slant | 'rest' | 'not')[];
  /** The words on what is not drawn: an end is missing, or the two do not compare. */
  apart: readonly string[];
  /** What the key calls each direction. */
  directions: Record<Slant | 'rest', string>;
}

/** What is said to have changed, up or down, or not. It is judged before it is drawn: a line may rise a little and be flat. */
export type Slant = 'up' | 'down' | 'about';
