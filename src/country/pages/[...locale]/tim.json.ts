import type { Locale } from '../../../i18n/locale.ts';
import { current } from '../../show/current.ts';
import { inEachLanguage } from '../../show/in-each-language.ts';
import { finderEntries } from '../../show/model.ts';

export const getStaticPaths = inEachLanguage;

export function GET({ props: { locale } }: { props: { locale: Locale } }): Response {
  return new Response(JSON.stringify(finderEntries(current(), locale)));
}
