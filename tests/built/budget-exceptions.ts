/**
 * Kinds of page of the sample that do not arrive in one round trip: the most bytes they may have, and why. Every line
 * must still be needed; later issues make these pages lighter and take lines away.
 */
export const HEAVY_KINDS: Readonly<Record<string, { most: number; why: string }>> = {
  '/[year]/': {
    most: 42_000,
    why: 'up to a dozen charts, the map, the tables of all groups and rows of single units',
  },
  '/[year]/[unit]': { most: 20_000, why: 'the page of the province has the findings of its year' },
  '/chi-tieu/[indicator]': { most: 46_000, why: 'every figure of one indicator, with its source' },
  '/don-vi/[unit]': { most: 18_000, why: 'a chart of each series over ten years' },
  '/mot-cua': {
    most: 21_500,
    why: 'the picture of each group, its shares over the years, and services online over ten years',
  },
  '/nguon/[source]': { most: 41_000, why: 'every row that was read from one report' },
  '/bieu-do/': { most: 54_000, why: 'names all charts of the site, of the sample over a thousand' },
};
