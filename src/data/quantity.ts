/** A number as a source gives it: exact, or with the source's own reservation. */
export interface Quantity {
  value: number;
  mark: Mark;
  /** The cell, as it stands in the CSV. */
  raw: string;
  /** How many digits stand after the point, as printed: audits compare to this precision. */
  decimals: number;
}

/** `more`: hơn, trên (>); `less`: dưới (<); `about`: khoảng (~); `nearly`: gần (<~). */
export type Mark = 'exact' | 'more' | 'less' | 'about' | 'nearly';

const MARKS: Record<string, Mark> = { '>': 'more', '<': 'less', '~': 'about', '<~': 'nearly' };
/** The words and signs with which sources hedge, and the sign that stands for them in data/. */
const HEDGES: readonly [RegExp, string][] = [
  [/^(?:gần|<~)\s*/i, '<~'],
  [/^(?:hơn|trên|>)\s*/i, '>'],
  [/^(?:dưới|<)\s*/i, '<'],
  [/^(?:khoảng|~|≈)\s*/i, '~'],
];

/** "hơn 9.031" → ">" and "9.031"; an empty hedge where there is none. */
export function readHedge(text: string): { hedge: string; digits: string } {
  for (const [words, hedge] of HEDGES) {
    if (words.test(text)) return { hedge, digits: text.replace(words, '') };
  }
  return { hedge: '', digits: text };
}

const CANONICAL = /^(<~|[><~]?)((?:0|[1-9]\d*)(?:\.(\d+))?)$/;

/** Reads the canonical form only: no grouping, point for decimals, no sign. */
export function parseQuantity(raw: string): Quantity | null {
  const match = CANONICAL.exec(raw);
  if (!match) return null;
  return {
    value: Number(match[2]),
    mark: MARKS[match[1] ?? ''] ?? 'exact',
    raw,
    decimals: match[3]?.length ?? 0,
  };
}
