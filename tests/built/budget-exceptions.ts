/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 20_300,
    why: 'the league of every group of units, each against its target, who was rated what, three pictures and the story',
  },
  '/[year]/[unit]/trich-dan/[...part]/': {
    most: 15_700,
    why: 'the cards of all that is said of the province, or of a unit with many fields, in one year: a page for each figure would be thousands',
  },
  '/[year]/bang/[group]': {
    most: 15_200,
    why: 'every unit of a group, kind by kind, with its place among those that have about as many cases, its target, and the ways to what applicants went through',
  },
  '/chi-tieu/[indicator]': {
    most: 15_200,
    why: 'the latest figures of every unit of every group, each source with its day, and every file of the data, named for machines; with the policy of the page and the other language the counts of cases are over',
  },
  '/mot-cua': {
    most: 19_200,
    why: 'the picture of each group, its shares over the years, what is taken at each counter, and services online over ten years',
  },
};

/** Of a hundred pages so many may be excused. */
export const EXCUSED_PERCENT = 2;
