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
  const { t, addresses, dataset, locale } = site;
  const address = dataset.site['address']?.[locale] ?? '';
  const chart = charts.find((view) => view.kind === 'chart');
  const picture = chart?.files.png.href ?? head.picture;
  const siteName = dataset.site['name']?.[locale] ?? '';
  return {
    lang: locale,
    title: head.path === addresses.home ? siteName : `${head.title} – ${siteName}`,
    description: head.description,
    canonical: address + head.path,
    picture: picture === undefined ? null : address + picture,
    siteName,
    home: addresses.home,
    warnings: warningsOf(site),
    breadcrumbs: head.breadcrumbs,
    nav: [
      { label: t.nav.years, href: addresses.years },
      { label: t.nav.units, href: addresses.units },
      { label: t.nav.oneStop, href: addresses.oneStop },
      { label: t.nav.indicators, href: addresses.indicators },
      { label: t.nav.inspections, href: addresses.inspections },
      { label: t.nav.sources, href: addresses.sources },
      { label: t.nav.about, href: addresses.about },
    ],
    edition: head.year === undefined ? null : editionLink(site, head.year),
    footer: [
      { label: t.nav.corrections, href: addresses.corrections },
      { label: t.charts.title, href: addresses.charts },
      { label: t.nav.about, href: addresses.about },
      { label: t.nav.method, href: addresses.method },
      { label: t.nav.glossary, href: addresses.glossary },
      { label: t.nav.sources, href: addresses.sources },
    ],
    words: t.shell,
  };
}

function warningsOf({ dataset, drafts, t, f }: Site): string[] {
  return [
    ...(dataset.site['sample']?.vi === 'yes' ? [t.ui.sample] : []),
    ...(drafts.length > 0 ? [t.corrections.draft({ years: f.list(drafts.map(String)) })] : []),
  ];
}
