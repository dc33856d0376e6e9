import { SOURCE_LOCALE } from '../../../i18n/locale.ts';
import type { Site } from '../../site.ts';

/** Vietnamese words that a thing is found by on pages in another language too: readers copy them from documents. */
export function sourceWords({ locale }: Site, ...words: string[]): string[] {
  return locale === SOURCE_LOCALE ? [] : words;
}
