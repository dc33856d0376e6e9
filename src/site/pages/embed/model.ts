import { isSample, siteWords } from '../../../data/settings.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { escapeText } from '../../../charts/output/escape.ts';
import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import { chartEdition } from '../../parts/chart/chart-files.ts';
import { drawnChart } from '../../parts/chart/chart-view.ts';
import type { DrawnChart } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';

/** One chart for an article on another site, with a link to the page it comes from. */
export interface EmbedPage {
  locale: Locale;
  title: string;
  canonical: string;
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
  const canonical = addresses.full(addresses.embed(chart.id));
  const edition = chartEdition(site, chart.spec);
  const credit = [name, chart.page.label, ...(edition === null ? [] : [edition])].join('. ');
  return {
    locale,
    title: chart.spec.message,
    canonical,
    icon: addresses.icon,
    sample: isSample(dataset) ? t.ui.sample : null,
    chart: drawnChart(site, chart.spec),
    home: { label: `${name}: ${chart.page.label}`, href: chart.page.href },
    edition,
    snippet: [
      `<iframe src="${canonical}" title="${escapeText(chart.spec.message)}" loading="lazy" style="border:0;width:100%;height:36rem"></iframe>`,
      `<p><a href="${addresses.full(chart.page.href)}">${escapeText(credit)}</a></p>`,
    ].join('\n'),
  };
}
