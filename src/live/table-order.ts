/** What a cell is compared by; null where nothing was found. */
export type Key = number | string | null;

export type Direction = 'ascending' | 'descending';

export type Compare = (a: Key, b: Key) => number;

/** Compares keys in one direction: numbers before words, words as the language orders them, what is missing last. */
export function comparing(direction: Direction, language: string): Compare {
  const words = new Intl.Collator(language, { numeric: true });
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    if (typeof a === 'string' && typeof b === 'string') return sign * words.compare(a, b);
    return typeof a === 'number' ? -1 : 1;
  };
}

/** The value of a figure: a number, or a class, of which the first is the best. "<5" is compared as 5. */
export function keyOf(raw: string, classes: readonly string[]): Key {
  const number = Number(raw.replace(/^[^\d-]+/, '') || NaN);
  if (!Number.isNaN(number)) return number;
  const place = classes.indexOf(raw);
  return place < 0 ? raw : -place;
}

/**
 * The number that a cell shows without being a figure, as the language writes it: "+2,46"; a place that is shared is "3=". Words
 * are returned as they are.
 */
export function shownKey(words: string, language: string): Key {
  const { group, decimal } = signsOf(language);
  const plain = words.replaceAll(group, '').replace(decimal, '.').replace('−', '-');
  return /^[+-]?\d+(\.\d+)?=?$/.test(plain) ? Number.parseFloat(plain) : words || null;
}

interface Signs {
  group: string;
  decimal: string;
}

const knownSigns = new Map<string, Signs>();

/** What stands between thousands, and before decimals. Slow to ask for, and each cell of a table needs it: asked once a language. */
function signsOf(language: string): Signs {
  const known = knownSigns.get(language);
  if (known) return known;
  const parts = new Intl.NumberFormat(language).formatToParts(12_345.6);
  const signOf = (type: keyof Signs) => parts.find((part) => part.type === type)?.value ?? '';
  const signs = { group: signOf('group'), decimal: signOf('decimal') };
  knownSigns.set(language, signs);
  return signs;
}

/** A column is worth sorting when it tells rows apart. One of numbers that are only there as text cannot be sorted. */
export function isComparable(keys: readonly Key[], numeric: boolean): boolean {
  const found = keys.filter((key) => key !== null);
  if (numeric && found.some((key) => typeof key === 'string')) return false;
  return new Set(found).size > 1;
}

/** What a column holds: numbers, places in a ranking, or words. */
export type Kind = 'number' | 'rank' | 'words';

const ORDERS: Record<Kind, readonly [first: Direction, second: Direction]> = {
  number: ['descending', 'ascending'],
  rank: ['ascending', 'descending'],
  words: ['ascending', 'descending'],
};

/** Numbers begin with the highest, places with the first and words with A; the third tap gives the page its own order back. */
export function nextDirection(now: Direction | null, kind: Kind): Direction | null {
  const [first, second] = ORDERS[kind];
  if (now === null) return first;
  return now === first ? second : null;
}
