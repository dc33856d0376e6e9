import type { Shelf, SiteChart } from '../../charts.ts';
import type { PageHead } from '../../frame/page-head.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { headOf, shelfHref, shelfTitle } from '../gallery/model.ts';
import { WORDS } from './words.ts';

/** The charts of one year, or of one kind of pages. */
export interface ShelfPage {
  head: PageHead;
  /** With their pictures, page by page. */
  pages: { page: LinkView; charts: GalleryPicture[] }[];
  /** The charts of pages whose pictures would make this page too long: by what they say. */
  listed: { page: LinkView; charts: LinkView[] }[];
}

export interface GalleryPicture {
  id: string;
  message: string;
  subtitle: string;
  picture: string;
  embed: string;
}

/** A page of the gallery shows so many pictures; the charts of its further pages are listed by what they say. */
const MOST_PICTURES = 16;

export function shelfPage(site: Site, shelf: Shelf, charts: readonly SiteChart[]): ShelfPage {
  const gallery = headOf(site);
  const title = shelfTitle(site, shelf);
  const own = charts.filter((chart) => chart.shelf === shelf);
  const pages = [...Map.groupBy(own, ({ page }) => page.href).values()];
  const shown = pages.filter((_, index) => countUpTo(pages, index) <= MOST_PICTURES);
  return {
    head: {
      title: WORDS[site.locale].title({ shelf: title }),
      description: gallery.description,
      path: shelfHref(site, shelf),
      breadcrumbs: [...gallery.breadcrumbs, { label: gallery.title, href: gallery.path }],
    },
    pages: shown.flatMap((onPage) => {
      const [first] = onPage;
      return first
        ? [{ page: first.page, charts: onPage.map((chart) => pictureOf(site, chart)) }]
        : [];
    }),
    listed: pages.slice(shown.length).flatMap((onPage) => {
      const [first] = onPage;
      return first
        ? [{ page: first.page, charts: onPage.map((chart) => linkOf(site, chart)) }]
        : [];
    }),
  };
}

/** How many charts the pages up to this one have together. */
function countUpTo(pages: readonly (readonly SiteChart[])[], index: number): number {
  return pages.slice(0, index + 1).reduce((sum, { length }) => sum + length, 0);
}

function pictureOf({ addresses }: Site, { id, spec }: SiteChart): GalleryPicture {
  return {
    id,
    message: spec.message,
    subtitle: spec.subtitle,
    picture: addresses.chartFile(id, 'svg'),
    embed: addresses.embed(id),
  };
}

function linkOf({ addresses }: Site, { id, spec }: SiteChart): LinkView {
  return { label: spec.message, href: addresses.embed(id) };
}
