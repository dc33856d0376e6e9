/** The languages of the site. Vietnamese is the source; another language says exactly as much. */
export type Locale = 'vi';

/** The language that data and stories are written in first. */
export const SOURCE_LOCALE: Locale = 'vi';

/** What stands before the path of each language; nothing for Vietnamese, whose pages stand at the root. */
export const SEGMENTS: Record<Locale, string | undefined> = { vi: undefined };

/** The languages that are built, with the value their pages have in [...locale]. */
export const LOCALES = (Object.keys(SEGMENTS) as Locale[]).map((locale) => ({
  locale,
  segment: SEGMENTS[locale],
}));
