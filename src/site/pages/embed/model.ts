import { isSample, siteWords } from '../../../data/settings.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { embedSnippet } from './snippet.ts';
import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import { languageVersions, type LanguageVersion } from '../../frame/languages.ts';
import type { PreviewPicture } from '../../frame/page-head.ts';
import { chartEdition, chartPreview } from '../../parts/chart/chart-files.ts';
import { drawnChart } from '../../parts/chart/chart-view.ts';
import type { DrawnChart } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';

/** One chart for an article on another site, with a link to the page it comes from. */
export interface EmbedPage {
  locale: Locale;
  title: string;
  siteName: string;
  picture: PreviewPicture;
  canonical: string;
  versions: readonly LanguageVersion[];
  icon: string;
  sample: string | null;
  chart: DrawnChart;
  home: LinkView;
  edition: string | null;
  /** What an editor pastes into an article. */
  snippet: string;
}

export function embedPage(site: Site, chart: SiteChart): EmbedPage {
  const { t, addresses, dataset, locale } = site;
  const name = siteWords(dataset, 'name', locale);
  const path = addresses.embed(chart.id);
  const edition = chartEdition(site, chart.spec);
  return {
    locale,
    title: chart.spec.message,
    siteName: name,
    picture: chartPreview(site, chart),
    canonical: addresses.full(path),
    versions: languageVersions(site, path),
    icon: addresses.icon,
    sample: isSample(dataset) ? t.ui.sample : null,
    chart: drawnChart(site, chart.spec),
    home: { label: `${name}: ${chart.page.label}`, href: chart.page.href },
    edition,
    snippet: embedSnippet(site, chart),
  };
}
