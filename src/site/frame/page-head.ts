import type { DownloadsView } from '../parts/downloads/view.ts';
import type { JsonObject } from '../../publish/json-ld.ts';
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
  /** The files of what the page shows, offered at its foot. */
  downloads?: DownloadsView | null;
  /** A picture of the page, for when no chart stands on it: made only then. */
  picture?: () => PreviewPicture;
  /** Feeds of what is new on it. */
  feeds?: readonly LinkView[];
  /** What it is to machines that look for data. */
  data?: JsonObject;
}

/** A picture that links to a page are previewed with: its whole address, its size in pixels, its words. */
export interface PreviewPicture {
  href: string;
  width: number;
  height: number;
  alt: string;
}

export function homeCrumb(site: Site): LinkView {
  return { label: site.t.nav.home, href: site.addresses.home };
}
