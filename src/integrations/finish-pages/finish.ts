import { closedUp } from '../close-up.ts';
import { keptTogether } from '../kept-together.ts';
import { stylePruner, type Added } from '../prune-styles/prune.ts';
import { withPolicy } from '../write-policies.ts';
import { withShortScopes } from './scope-names.ts';

/** What is the same for all pages of a build. */
export interface Finishing {
  /** What the scripts of the site may put into a page. */
  added: Added;
  /** The texts of script elements that they put into a page. */
  scripts: readonly string[];
  /** Font files by the name that pages have them under, and their own. */
  fonts: ReadonlyMap<string, string>;
  /** The classes of components, and their short names. */
  scopes: ReadonlyMap<string, string>;
}

/**
 * Gives the function that makes of a page as Astro wrote it the page as it is sent. The policy is last: it is made of the bytes
 * of scripts and styles as they will be.
 */
export function pageFinisher(finishing: Finishing): (page: string) => string {
  const prune = stylePruner(finishing.added);
  return (page) =>
    withPolicy(closedUp(prune(keptTogether(named(page, finishing)))), finishing.scripts);
}

/** A page, or a part of it, under the names that fonts and classes get. */
export function named(
  text: string,
  { fonts, scopes }: Pick<Finishing, 'fonts' | 'scopes'>,
): string {
  let said = text;
  for (const [before, after] of fonts) said = said.replaceAll(before, after);
  return withShortScopes(said, scopes);
}
