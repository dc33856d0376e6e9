import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** What the browser keeps for the site: only a script knows what that is. */
export function devicePage(site: Site): { head: PageHead } {
  const words = WORDS[site.locale];
  return {
    head: {
      title: words.title,
      description: words.description,
      path: site.addresses.device,
      breadcrumbs: [homeCrumb(site)],
    },
  };
}
