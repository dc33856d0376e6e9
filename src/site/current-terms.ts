import { getEntry, render } from 'astro:content';
import type { Locale } from '../i18n/locale.ts';
import { remembered } from '../derive/remember.ts';
import { STANDING } from './addresses.ts';
import { currentSite } from './current.ts';
import { termsIn, type Term } from './parts/terms/terms.ts';
import type { Site } from './site.ts';

/** The words that the glossary of this build explains, in one language. */
export function currentTerms(locale: Locale): Promise<Term[]> {
  return terms(currentSite(locale));
}

const terms = remembered(async ({ locale }: Site): Promise<Term[]> => {
  const glossary = await getEntry('pages', `${locale}/${STANDING.glossary}`);
  if (!glossary) throw new Error(`no glossary in ${locale}`);
  return termsIn(glossary.body ?? '', (await render(glossary)).headings);
});
