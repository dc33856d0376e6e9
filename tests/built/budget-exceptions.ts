/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 31_000,
    why: 'the league of every group of units, one of them of nearly a hundred; who was rated what; the story',
  },
  '/mot-cua': {
    most: 23_500,
    why: 'the picture of each group, its shares over the years, and services online over ten years',
  },
  '/chi-tieu/[indicator]': {
    most: 21_500,
    why: 'every group in its latest year, nearly a hundred communes among them, the tiers, the province by field',
  },
  '/nhung/[chart]': {
    most: 16_500,
    why: 'a chart of nearly a hundred units stands on its own page with the table of them all',
  },
};

/** Of a hundred pages so many may be excused. */
export const EXCUSED_PERCENT = 2;
