import { getCollection } from 'astro:content';
import { SOURCE_LOCALE } from '../i18n/locale.ts';

/** The pages of running text of this build, "phuong-phap": each stands in every language. */
export async function currentStanding(): Promise<string[]> {
  const pages = await getCollection('pages');
  return pages
    .map(({ id }) => id.split('/'))
    .filter(([language]) => language === SOURCE_LOCALE)
    .map(([, name = '']) => name);
}
