/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 20_000,
    why: 'the league of every group of units, who was rated what, three pictures and the story',
  },
  '/[year]/bang/[group]': {
    most: 17_000,
    why: 'the league of nearly a hundred units with all its rows, which its year leaves to it',
  },
  '/mot-cua': {
    most: 20_000,
    why: 'the picture of each group, its shares over the years, and services online over ten years',
  },
};

/** Of a hundred pages so many may be excused. */
export const EXCUSED_PERCENT = 2;
