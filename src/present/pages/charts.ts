import type { Site } from '../site.ts';
import type { SiteChart } from '../site-charts.ts';
import type { LinkView } from '../views.ts';
import { homeCrumb, type PageHead } from './common.ts';

export interface ChartsPage {
  head: PageHead;
  intro: string;
  /** Page by page, in the order of the site. */
  pages: { page: LinkView; charts: ChartEntry[] }[];
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
  const { t, routes } = site;
  const byPage = Map.groupBy(charts, ({ page }) => page.href);
  return {
    head: {
      title: t.charts.title,
      description: t.charts.description,
      path: routes.charts,
      breadcrumbs: [homeCrumb(site)],
    },
    intro: t.charts.intro({ count: site.f.number(charts.length) }),
    pages: [...byPage.values()].flatMap((own) => {
      const [first] = own;
      return first ? [{ page: first.page, charts: own.map((chart) => entry(site, chart)) }] : [];
    }),
  };
}

function entry({ routes }: Site, { id, view }: SiteChart): ChartEntry {
  return {
    id,
    message: view.message,
    subtitle: view.subtitle,
    picture: routes.chartFile(id, 'svg'),
    embed: routes.embed(id),
  };
}
