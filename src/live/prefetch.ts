import { savesData } from './saves-data.ts';

/** Lets browsers that can fetch a page of the site ahead, unless the reader saves data. */
export function prefetchPages(where: { base: string; cards: string }): void {
  if (savesData() || !('supports' in HTMLScriptElement)) return;
  if (!HTMLScriptElement.supports('speculationrules')) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = prefetchRules(where);
  document.head.append(script);
}

/**
 * The text of that script: a page is fetched when a reader points at a link to it or begins to tap it. Left out are files
 * (they have a dot in their names), what is asked for with words of the reader, and cards, which a script opens. The policy of
 * each page allows this text and no other.
 */
export function prefetchRules({ base, cards }: { base: string; cards: string }): string {
  // "?*" alone would match an address without words too.
  const others = ['*.*', '*\\?*=*', `*${cards}*`].map((rest) => `${base}${rest}`);
  const where = {
    and: [{ href_matches: `${base}*` }, { not: { href_matches: others } }],
  };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] });
}
