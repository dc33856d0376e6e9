import type { Dataset } from '../data/dataset.ts';
import { siteSetting } from '../data/settings.ts';
import type { Address } from '../editions/address-book.ts';
import { apacheFile } from '../hosts/apache.ts';
import { headersFile } from '../hosts/headers-file.ts';
import { redirectsFile } from '../hosts/redirects-file.ts';
import { hostRules } from '../hosts/rules.ts';
import { baseOf } from '../site/addresses.ts';
import { movedAddresses } from '../site/moved.ts';

/** Files that hosts look for at the root of a site, with what stands in them. */
export function hostFiles(
  facts: Pick<Dataset, 'site' | 'moves'>,
  recorded: readonly Address[],
  served: readonly Address[],
  pages: readonly string[],
): Record<string, string> {
  const base = baseOf(siteSetting(facts, 'address'));
  const rules = hostRules(base);
  const under = (address: string) => base + address.slice(1);
  const moved = movedAddresses(facts, recorded, new Set(served.map(({ address }) => address)));
  const moves = moved.map(({ from, move }) => ({ from: under(from), to: under(move.values.to) }));
  return {
    '.htaccess': apacheFile(rules),
    _headers: headersFile(rules, pages),
    _redirects: redirectsFile(moves),
  };
}
