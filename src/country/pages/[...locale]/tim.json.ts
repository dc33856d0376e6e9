import { LOCALES, type Locale } from '../../../i18n/locale.ts';
import { current } from '../../show/current.ts';
import { finderEntries } from '../../show/model.ts';

export function getStaticPaths() {
  return LOCALES.map(({ locale, segment }) => ({ params: { locale: segment }, props: { locale } }));
}

export function GET({ props: { locale } }: { props: { locale: Locale } }): Response {
  return new Response(JSON.stringify(finderEntries(current(), locale)));
}
