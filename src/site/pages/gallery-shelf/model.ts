import type { ChartSpec } from '../../../charts/forms/forms.ts';
import { renderSvg } from '../../../charts/output/render.ts';
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
  /** The charts whose pictures would make this page too long: by what they say. */
  listed: { page: LinkView; charts: LinkView[] }[];
}

export interface GalleryPicture {
  id: string;
  message: string;
  subtitle: string;
  /** Inline, so that it is in the page's font and colours, which a picture file knows nothing of. */
  drawing: string;
  /** Of many bars the beginning is enough to know it by. */
  long: boolean;
  embed: string;
}

/** A page of the gallery shows at most so many pictures; the further charts are listed by what they say. */
const MOST_PICTURES = 16;
/** And its pictures and its list have together at most so many letters of markup, so that it arrives in one round trip. */
const MOST_LETTERS = 52_000;
const LETTERS_OF_LINK = 120;
/** Of more bars than these only the first are shown, with a way to the others. */
const MOST_ROWS = 15;

export function shelfPage(site: Site, shelf: Shelf, charts: readonly SiteChart[]): ShelfPage {
  const gallery = headOf(site);
  const title = shelfTitle(site, shelf);
  const own = charts.filter((chart) => chart.shelf === shelf);
  const pictures = pictured(own);
  return {
    head: {
      title: WORDS[site.locale].title({ shelf: title }),
      description: gallery.description,
      path: shelfHref(site, shelf),
      breadcrumbs: [...gallery.breadcrumbs, { label: gallery.title, href: gallery.path }],
    },
    pages: byPage(pictures, (chart) => pictureOf(site, chart)),
    listed: byPage(own.slice(pictures.length), (chart) => linkOf(site, chart)),
  };
}

/** The first charts, as many as the page can carry beside the list of the others. */
function pictured(charts: readonly SiteChart[]): readonly SiteChart[] {
  const first = charts.slice(0, MOST_PICTURES);
  const fits = (count: number) => {
    const drawn = first.slice(0, count).reduce((sum, { spec }) => sum + drawingOf(spec).length, 0);
    return drawn + (charts.length - count) * LETTERS_OF_LINK <= MOST_LETTERS;
  };
  const most = [...first.keys()].findLast((index) => fits(index + 1));
  return first.slice(0, (most ?? 0) + 1);
}

function byPage<T>(
  charts: readonly SiteChart[],
  view: (chart: SiteChart) => T,
): { page: LinkView; charts: T[] }[] {
  return [...Map.groupBy(charts, ({ page }) => page.href).values()].flatMap((onPage) => {
    const [first] = onPage;
    return first ? [{ page: first.page, charts: onPage.map(view) }] : [];
  });
}

function drawingOf(spec: ChartSpec): string {
  return renderSvg(spec, 'narrow');
}

/** Rows of bars come one after another; panels and lines cut through would lose some of what they compare. */
function isLong({ form, categories }: ChartSpec): boolean {
  return form.endsWith('bars') && categories.length > MOST_ROWS;
}

function pictureOf({ addresses, heading }: Site, { id, spec }: SiteChart): GalleryPicture {
  return {
    id,
    message: heading(spec.message),
    subtitle: spec.subtitle,
    drawing: drawingOf(spec),
    long: isLong(spec),
    embed: addresses.embed(id),
  };
}

function linkOf({ addresses }: Site, { id, spec }: SiteChart): LinkView {
  return { label: spec.message, href: addresses.embed(id) };
}
