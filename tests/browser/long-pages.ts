/** Registers, which are looked up and not read, by address or route: how many screens of a phone they may take, and why. Over 30 they are split. */
export const LONG_PAGES: Readonly<Record<string, { most: number; why: string }>> = {
  '/nguon/': { most: 30, why: 'the register of all sources, by who published them' },
  '/nguon/[source]': { most: 30, why: 'every row that was taken from a source' },
  '/doi-chieu/2025/': {
    most: 13,
    why: 'every sum of the year with most of them, which English needs more lines for',
  },
  '/mot-cua/quy-dinh/': {
    most: 14,
    why: 'the register of all rules of the counter, longer in English',
  },
};
