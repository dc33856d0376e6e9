/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 23_000,
    why: 'a league for each peer group, each of its cells with the id of its figure, and three pictures',
  },
  '/chi-tieu/[indicator]': { most: 46_000, why: 'every figure of one indicator, with its source' },
  '/don-vi/[unit]': { most: 16_500, why: 'two charts and the key figures of ten years' },
  '/mot-cua': {
    most: 21_500,
    why: 'the picture of each group, its shares over the years, and services online over ten years',
  },
  '/nguon/[source]': { most: 41_000, why: 'every row that was read from one report' },
  '/bieu-do/': { most: 54_000, why: 'names all charts of the site, of the sample over a thousand' },
};
