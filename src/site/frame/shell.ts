import { isSample, siteWords } from '../../data/settings.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Site } from '../site.ts';
import { editionLink } from '../parts/edition/edition-words.ts';
import { navigation, type NavLink } from './navigation.ts';
import type { PageHead } from './page-head.ts';
import type { ChartView } from '../parts/chart/view.ts';
import type { LinkView } from '../parts/links/view.ts';
import { WORDS as EDITION_WORDS } from '../parts/edition/words.ts';
import { WORDS } from './words.ts';

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
  icon: string;
  /** What a reader must know first: that all is made up, that a year is a draft. */
  warnings: string[];
  /** The pages above this one, and this one; no way at all on the home page. */
  breadcrumbs: { above: LinkView[]; here: string } | null;
  /** Where a reader looks for a unit by its name. */
  finder: LinkView;
  nav: NavLink[];
  footer: LinkView[];
  edition: LinkView | null;
  words: (typeof WORDS)[Locale];
}

export function shellOf(site: Site, head: PageHead, charts: readonly ChartView[] = []): ShellView {
  const { t, addresses, dataset, locale } = site;
  const chart = charts.find((view) => view.kind === 'chart');
  const picture = chart?.files.png.href ?? head.picture;
  const siteName = siteWords(dataset, 'name', locale);
  return {
    lang: locale,
    title: head.path === addresses.home ? siteName : `${head.title} – ${siteName}`,
    description: head.description,
    canonical: addresses.full(head.path),
    picture: picture === undefined ? null : addresses.full(picture),
    siteName,
    home: addresses.home,
    icon: addresses.icon,
    warnings: warningsOf(site),
    breadcrumbs:
      head.breadcrumbs.length === 0 ? null : { above: head.breadcrumbs, here: head.title },
    finder: { label: WORDS[locale].find, href: addresses.finder },
    nav: navigation(site, head),
    edition: head.year === undefined ? null : editionLink(site, head.year),
    footer: [
      { label: t.nav.corrections, href: addresses.corrections },
      { label: t.nav.charts, href: addresses.charts },
      { label: t.nav.about, href: addresses.about },
      { label: t.nav.method, href: addresses.method },
      { label: t.nav.glossary, href: addresses.glossary },
      { label: t.nav.sources, href: addresses.sources },
    ],
    words: WORDS[locale],
  };
}

function warningsOf({ dataset, drafts, locale, t, f }: Site): string[] {
  return [
    ...(isSample(dataset) ? [t.ui.sample] : []),
    ...(drafts.length > 0
      ? [EDITION_WORDS[locale].draft({ years: f.list(drafts.map(String)) })]
      : []),
  ];
}
