import { LOCALES } from '../../i18n/locale.ts';

/** The paths of a page that each language has one of. */
export function inEachLanguage() {
  return LOCALES.map(({ locale, segment }) => ({ params: { locale: segment }, props: { locale } }));
}
