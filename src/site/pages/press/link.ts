import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** From the page of a year to what is worth quoting of it. */
export function pressLink({ addresses, locale }: Site, year: number): LinkView {
  return { label: WORDS[locale].link({ year: String(year) }), href: addresses.press(year) };
}
