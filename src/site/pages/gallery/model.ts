import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import { inventory } from '../../inventory.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { latestTileMap } from '../../parts/tiles/tile-map.ts';
import { TILE_MAP } from '../../parts/tiles/tiles.ts';
import type { EntryView, LinkView } from '../../parts/links/view.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { WORDS } from './words.ts';
import { drawnFigures } from '../indicator/charts.ts';
import { unitShades } from '../indicator/units.ts';

export interface ChartsPage {
  head: PageHead;
  intro: string;
  /** Page by page, in the order of the site. */
  pages: { page: LinkView; charts: GalleryPicture[] }[];
  /** Maps of tiles and tables of shades: they are made of text, and stand on their pages only. */
  inPages: EntryView[];
}

export interface GalleryPicture {
  id: string;
  message: string;
  subtitle: string;
  picture: string;
  embed: string;
}

/** Every chart of the site with what it says. */
export function chartsPage(site: Site, charts: readonly SiteChart[]): ChartsPage {
  const { t, addresses } = site;
  const words = WORDS[site.locale];
  const byPage = Map.groupBy(charts, ({ page }) => page.href);
  return {
    head: {
      title: t.nav.charts,
      description: words.description,
      path: addresses.charts,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: words.intro({ count: site.f.number(charts.length) }),
    pages: [...byPage.values()].flatMap((own) => {
      const [first] = own;
      return first
        ? [{ page: first.page, charts: own.map((chart) => pictureOf(site, chart)) }]
        : [];
    }),
    inPages: inPages(site),
  };
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
    ...unitShades(site, indicator, figures).map(({ table }) =>
      placed(page, table.caption, table.id),
    ),
  ];
}

function placed(page: LinkView, label: string, anchor: string): EntryView {
  return { link: { label, href: `${page.href}#${anchor}` }, details: page.label };
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
