/** A number from 0 up to 1 that belongs to a name: the same name gives the same number for ever. */
export type Chance = (name: string) => number;

/**
 * Numbers are drawn by name, not in turn, so that a unit added to the province
 * leaves the figures of all others as they were.
 */
export function chanceOf(seed: string): Chance {
  return (name) => scatter(hash(`${seed}/${name}`));
}

/** Between two bounds, by name. */
export function between(chance: Chance, name: string, low: number, high: number): number {
  return low + (high - low) * chance(name);
}

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let state = 0x811c9dc5;
  for (const letter of words) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return state >>> 0;
}

/** One step of mulberry32: spreads names that differ in one digit. */
function scatter(state: number): number {
  const stepped = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(stepped ^ (stepped >>> 15), stepped | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
}
