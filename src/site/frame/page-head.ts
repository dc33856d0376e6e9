import type { LinkView } from '../parts/links/view.ts';
import type { Site } from '../site.ts';

/** What every page has around its own content. */
export interface PageHead {
  title: string;
  description: string;
  path: string;
  breadcrumbs: LinkView[];
  /** The year that the page is about, whose edition it names. */
  year?: number;
  /** The address of a picture of the page, for when no chart stands on it. */
  picture?: string;
}

export function homeCrumb(site: Site): LinkView {
  return { label: site.t.nav.home, href: site.addresses.home };
}
