import { LOCALES, SOURCE_LOCALE, type Locale } from '../../i18n/locale.ts';
import { formatsFor } from '../../i18n/format.ts';
import type { Site } from '../site.ts';

/** A page in one of the languages of the site, for search engines: "vi", "en"; whoever asks for none gets the first. */
export interface LanguageVersion {
  language: Locale | 'x-default';
  /** Its whole address. */
  href: string;
}

/** The way to this page in another language, in the words of that language. */
export interface LanguageLink {
  language: Locale;
  label: string;
  href: string;
}

/** The page at `path` in every language. */
export function languageVersions({ addresses }: Site, path: string): LanguageVersion[] {
  const at = (locale: Locale) => addresses.full(addresses.inLanguage(locale, path));
  return [
    ...LOCALES.map(({ locale }) => ({ language: locale, href: at(locale) })),
    { language: 'x-default', href: at(SOURCE_LOCALE) },
  ];
}

/** The page at `path` in every language but its own. */
export function otherLanguages({ addresses, locale: own }: Site, path: string): LanguageLink[] {
  return LOCALES.filter(({ locale }) => locale !== own).map(({ locale }) => ({
    language: locale,
    label: formatsFor(locale).language(locale),
    href: addresses.inLanguage(locale, path),
  }));
}
