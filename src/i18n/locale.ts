/** The languages of the site. Vietnamese is the source; another language says exactly as much. */
export type Locale = 'vi' | 'en';

/** The language that data and stories are written in first. */
export const SOURCE_LOCALE: Locale = 'vi';

/** What stands before the path of each language; nothing for Vietnamese, whose pages stand at the root. */
export const SEGMENTS: Record<Locale, string | undefined> = { vi: undefined, en: 'en' };

/** The languages that are built, with the value their pages have in [...locale]. */
export const LOCALES = (Object.keys(SEGMENTS) as Locale[]).map((locale) => ({
  locale,
  segment: SEGMENTS[locale],
}));

/** The language whose pages have this value in [...locale]; of any other value, that of the root. */
export function localeOf(segment: string | undefined): Locale {
  return LOCALES.find((known) => known.segment === segment)?.locale ?? SOURCE_LOCALE;
}

/** What an address of another language begins with: "/en/2019/" → "en"; undefined for Vietnamese. */
export function segmentOf(address: string): string | undefined {
  return LOCALES.map(({ segment }) => segment).find(
    (segment) => segment !== undefined && address.startsWith(`/${segment}/`),
  );
}
