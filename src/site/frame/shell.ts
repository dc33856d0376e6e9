import { isSample, siteWords } from '../../data/settings.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pageJsonLd } from '../../publish/dataset-jsonld.ts';
import { scriptJson } from '../../publish/json-ld.ts';
import { siteFeedLinks } from '../feeds/links.ts';
import type { Site } from '../site.ts';
import { editionLink } from '../parts/edition/edition-words.ts';
import { editionMark } from './offline/edition-mark.ts';
import {
  languageVersions,
  otherLanguages,
  type LanguageLink,
  type LanguageVersion,
} from './languages.ts';
import { navigation, type NavLink } from './navigation.ts';
import type { PageHead } from './page-head.ts';
import type { PreviewView } from './preview.ts';
import type { ChartView } from '../parts/chart/view.ts';
import type { DownloadsView } from '../parts/downloads/view.ts';
import type { LinkView } from '../parts/links/view.ts';
import { WORDS as EDITION_WORDS } from '../parts/edition/words.ts';
import { WORDS as SEARCH_WORDS } from '../parts/search/words.ts';
import { WORDS } from './words.ts';

/** What stands around the content of every page. */
export interface ShellView {
  lang: Locale;
  /** Changes whenever an edition is sealed or withdrawn: see `editionMark`. */
  editionMark: string;
  title: string;
  description: string;
  /** The full permanent address. */
  canonical: string;
  /** This page in every language, and the way to it in the others; none of the page for what is not there. */
  versions: readonly LanguageVersion[];
  others: readonly LanguageLink[];
  preview: PreviewView;
  feeds: readonly LinkView[];
  /** For machines that look for data, as it stands in a script element. */
  jsonLd: string | null;
  siteName: string;
  home: string;
  icon: string;
  /** What a reader must know first: that all is made up, that a year is a draft. */
  warnings: string[];
  /** The pages above this one, and this one; no way at all on the home page. */
  breadcrumbs: { above: LinkView[]; here: string } | null;
  /** The page of answers, and what the field that leads to it is called. */
  search: { action: string; label: string; placeholder: string; size: number };
  nav: NavLink[];
  footer: LinkView[];
  edition: LinkView | null;
  downloads: DownloadsView | null;
  words: (typeof WORDS)[Locale];
}

export function shellOf(site: Site, head: PageHead, charts: readonly ChartView[] = []): ShellView {
  const { addresses, dataset, locale } = site;
  const chart = charts.find((view) => view.kind === 'chart');
  const siteName = siteWords(dataset, 'name', locale);
  const title = head.path === addresses.home ? siteName : `${head.title} – ${siteName}`;
  const canonical = addresses.full(head.path);
  const isForAll = head.path === addresses.notFound;
  return {
    lang: locale,
    editionMark: editionMark(site.editions),
    title,
    description: head.description,
    canonical,
    versions: isForAll ? [] : languageVersions(site, head.path),
    others: isForAll ? [] : otherLanguages(site, head.path),
    preview: {
      type: head.path === addresses.home ? 'website' : 'article',
      title: head.title,
      picture: chart === undefined ? (head.picture?.() ?? null) : { chart: chart.spec.id },
    },
    feeds: head.feeds ?? [],
    jsonLd: head.data === undefined ? null : scriptJson(pageJsonLd(head.data)),
    siteName,
    home: addresses.home,
    icon: addresses.icon,
    warnings: warningsOf(site),
    breadcrumbs:
      head.breadcrumbs.length === 0 ? null : { above: head.breadcrumbs, here: head.title },
    search: searchOf(site),
    nav: navigation(site, head),
    edition: head.year === undefined ? null : editionLink(site, head.year),
    downloads: head.downloads ?? null,
    footer: footerOf(site),
    words: WORDS[locale],
  };
}

function searchOf({ addresses, locale }: Site): ShellView['search'] {
  const { label, placeholder } = SEARCH_WORDS[locale];
  // `size` counts letters of average width. One more than the placeholder has, so that no wide letter is cut.
  return { action: addresses.search, label, placeholder, size: placeholder.length + 1 };
}

/** The links at the foot of every page; those of the main menu are not repeated. */
function footerOf(site: Site): LinkView[] {
  const { addresses, locale, t } = site;
  const words = WORDS[locale];
  return [
    { label: t.nav.compare, href: addresses.compare },
    { label: t.nav.data, href: addresses.data },
    { label: t.nav.corrections, href: addresses.corrections },
    ...(siteFeedLinks(site).length === 0 ? [] : [{ label: words.follow, href: addresses.follow }]),
    { label: t.nav.audits, href: addresses.audits },
    { label: t.nav.gaps, href: addresses.gaps },
    { label: t.nav.calendar, href: addresses.calendar },
    { label: words.report, href: addresses.report },
    { label: words.accessibility, href: addresses.accessibility },
    { label: t.nav.charts, href: addresses.charts },
    { label: t.nav.method, href: addresses.method },
    { label: t.nav.glossary, href: addresses.glossary },
    { label: words.device, href: addresses.device },
  ];
}

function warningsOf({ dataset, drafts, locale, t, f }: Site): string[] {
  return [
    ...(isSample(dataset) ? [t.ui.sample] : []),
    ...(drafts.length > 0
      ? [EDITION_WORDS[locale].draft({ years: f.list(drafts.map(String)) })]
      : []),
  ];
}
