import { isSample } from '../../derive/sample.ts';
import type { Site } from '../site.ts';
import { editionLink, type PageHead } from '../pages/common.ts';
import type { ChartView, LinkView } from '../parts/views.ts';

/** What stands around the content of every page. */
export interface ShellView {
  lang: string;
  title: string;
  description: string;
  /** The full permanent address. */
  canonical: string;
  /** The full address of a picture of the page, for link previews; null when it has none. */
  picture: string | null;
  siteName: string;
  home: string;
  /** What a reader must know first: that all is made up, that a year is a draft. */
  warnings: string[];
  breadcrumbs: LinkView[];
  nav: LinkView[];
  footer: LinkView[];
  edition: LinkView | null;
  words: Site['t']['shell'];
}

export function shellOf(site: Site, head: PageHead, charts: readonly ChartView[] = []): ShellView {
  const { t, routes, dataset, locale } = site;
  const address = dataset.site['address']?.[locale] ?? '';
  const chart = charts.find((view) => view.kind === 'chart');
  const picture = chart?.files.png.href ?? head.picture;
  const siteName = dataset.site['name']?.[locale] ?? '';
  return {
    lang: locale,
    title: head.path === routes.home ? siteName : `${head.title} – ${siteName}`,
    description: head.description,
    canonical: address + head.path,
    picture: picture === undefined ? null : address + picture,
    siteName,
    home: routes.home,
    warnings: warningsOf(site),
    breadcrumbs: head.breadcrumbs,
    nav: [
      { label: t.nav.years, href: routes.years },
      { label: t.nav.units, href: routes.units },
      { label: t.nav.oneStop, href: routes.oneStop },
      { label: t.nav.indicators, href: routes.indicators },
      { label: t.nav.inspections, href: routes.inspections },
      { label: t.nav.sources, href: routes.sources },
      { label: t.nav.about, href: routes.about },
    ],
    edition: head.year === undefined ? null : editionLink(site, head.year),
    footer: [
      { label: t.nav.corrections, href: routes.corrections },
      { label: t.charts.title, href: routes.charts },
      { label: t.nav.about, href: routes.about },
      { label: t.nav.method, href: routes.method },
      { label: t.nav.glossary, href: routes.glossary },
      { label: t.nav.sources, href: routes.sources },
    ],
    words: t.shell,
  };
}

function warningsOf({ dataset, drafts, t, f }: Site): string[] {
  return [
    ...(isSample(dataset) ? [t.ui.sample] : []),
    ...(drafts.length > 0 ? [t.corrections.draft({ years: f.list(drafts.map(String)) })] : []),
  ];
}
