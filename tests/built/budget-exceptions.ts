/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 20_000,
    why: 'the league of every group of units, who was rated what, the pictures and the story of the year',
  },
  '/mot-cua': {
    most: 20_000,
    why: 'the picture of each group, its shares over the years, and services online over ten years',
  },
  '/chi-tieu/[indicator]': {
    most: 17_000,
    why: 'the indicator of the one-stop: every group in its latest year, the tiers, the province by field',
  },
  '/don-vi/[unit]': {
    most: 16_000,
    why: 'the province, and departments with two charts over ten years',
  },
};

/** No page is heavier than this, whatever the reason. */
export const HEAVIEST = 20_000;
/** Of a hundred pages so many may be excused. */
export const EXCUSED_PERCENT = 2;
