import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import { inventory } from '../../inventory.ts';
import { TILE_MAP } from '../../parts/tiles/tiles.ts';
import type { EntryView, LinkView } from '../../parts/views.ts';
import { homeCrumb, type PageHead } from '../common.ts';
import { indicatorPage } from '../indicator/model.ts';
import { yearPage } from '../year/model.ts';

export interface ChartsPage {
  head: PageHead;
  intro: string;
  /** Page by page, in the order of the site. */
  pages: { page: LinkView; charts: ChartEntry[] }[];
  /** Maps of tiles and tables of shades: they are made of text, and stand on their pages only. */
  inPages: EntryView[];
}

export interface ChartEntry {
  id: string;
  message: string;
  subtitle: string;
  picture: string;
  embed: string;
}

/** Every chart of the site with what it says. */
export function chartsPage(site: Site, charts: readonly SiteChart[]): ChartsPage {
  const { t, addresses } = site;
  const byPage = Map.groupBy(charts, ({ page }) => page.href);
  return {
    head: {
      title: t.charts.title,
      description: t.charts.description,
      path: addresses.charts,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.charts.intro({ count: site.f.number(charts.length) }),
    pages: [...byPage.values()].flatMap((own) => {
      const [first] = own;
      return first ? [{ page: first.page, charts: own.map((chart) => entry(site, chart)) }] : [];
    }),
    inPages: inPages(site),
  };
}

function inPages(site: Site): EntryView[] {
  const { years, indicators } = inventory(site);
  return [
    ...years.map((year) => ({ ...yearPage(site, year), shades: [] })),
    ...indicators.map((indicator) => indicatorPage(site, indicator)),
  ].flatMap(({ head, map, shades }) => [
    ...(map ? [placed(head, map.title, TILE_MAP)] : []),
    ...shades.map(({ table }) => placed(head, table.caption, table.id)),
  ]);
}

function placed({ title, path }: PageHead, label: string, anchor: string): EntryView {
  return { link: { label, href: `${path}#${anchor}` }, details: title };
}

function entry({ addresses }: Site, { id, view }: SiteChart): ChartEntry {
  return {
    id,
    message: view.message,
    subtitle: view.subtitle,
    picture: addresses.chartFile(id, 'svg'),
    embed: addresses.embed(id),
  };
}
