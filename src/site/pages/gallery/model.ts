import type { Site } from '../../site.ts';
import type { Shelf, SiteChart } from '../../charts.ts';
import { inventory } from '../../inventory.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { TILE_MAP } from '../../parts/tiles/tiles.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';
import { drawnFigures } from '../indicator/charts.ts';
import { unitShades } from '../indicator/unit-shades.ts';

export interface GalleryPage {
  head: PageHead;
  intro: string;
  /** The pages of the gallery: years first, then the other kinds. */
  shelves: EntryView[];
  /** Maps of tiles and tables of shades: they are made of text, and stand on their pages only. */
  inPages: EntryView[];
  inPagesCount: string;
}

/** The ways into the gallery: each year, and each kind of pages that charts stand on. */
export function galleryPage(site: Site, charts: readonly SiteChart[]): GalleryPage {
  const words = WORDS[site.locale];
  const inText = inPages(site);
  return {
    head: headOf(site),
    intro: charts.length === 0 ? words.none : words.intro({ count: site.f.number(charts.length) }),
    shelves: shelvesOf(charts).map((shelf) => {
      const count = charts.filter((chart) => chart.shelf === shelf).length;
      return {
        link: { label: shelfTitle(site, shelf), href: shelfHref(site, shelf) },
        details: words.count({ count: site.f.number(count) }),
      };
    }),
    inPages: inText,
    inPagesCount: words.inPagesCount({ count: site.f.number(inText.length) }),
  };
}

/** The latest year first, then what is of no single year. */
export function shelvesOf(charts: readonly SiteChart[]): Shelf[] {
  const shelves = [...new Set(charts.map(({ shelf }) => shelf))];
  const years = shelves.filter((shelf) => typeof shelf === 'number').toSorted((a, b) => b - a);
  return [...shelves.filter((shelf) => typeof shelf !== 'number').toReversed(), ...years];
}

export function headOf(site: Site): PageHead {
  const { t, addresses } = site;
  return {
    title: t.nav.charts,
    description: WORDS[site.locale].description,
    path: addresses.charts,
    breadcrumbs: [homeCrumb(site)],
  };
}

export function shelfTitle({ t, locale }: Site, shelf: Shelf): string {
  if (typeof shelf === 'number') return WORDS[locale].year({ year: String(shelf) });
  return { 'one-stop': t.nav.oneStop, indicators: t.nav.indicators, units: t.nav.units }[shelf];
}

export function shelfHref({ addresses }: Site, shelf: Shelf): string {
  return addresses.chartShelf(shelfSegment(shelf));
}

export function shelfSegment(shelf: Shelf): string {
  if (typeof shelf === 'number') return String(shelf);
  return { 'one-stop': 'mot-cua', indicators: 'chi-tieu', units: 'don-vi' }[shelf];
}

function inPages(site: Site): EntryView[] {
  return inventory(site).indicators.flatMap((indicator) => onIndicatorPage(site, indicator));
}

function onIndicatorPage(site: Site, indicator: IndicatorId): EntryView[] {
  const figures = drawnFigures(site, indicator);
  const page = {
    label: measureOf(indicator).label[site.locale],
    href: site.addresses.indicator(indicator),
  };
  const map = latestTileMap(site, figures);
  return [
    ...(map ? [placed(page, map.title, TILE_MAP)] : []),
    ...unitShades(site, indicator, figures).shades.map(({ table }) =>
      placed(page, table.caption, table.id),
    ),
  ];
}

function placed(page: LinkView, label: string, anchor: string): EntryView {
  return { link: { label, href: `${page.href}#${anchor}` }, details: page.label };
}
