import { isSample, siteWords } from '../../../data/settings.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { escapeText } from '../../../charts/output/escape.ts';
import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import type { ChartView } from '../../parts/chart/view.ts';
import type { LinkView } from '../../parts/links/view.ts';

/** A chart for another site's article: alone, with the way home. */
export interface EmbedPage {
  locale: Locale;
  title: string;
  canonical: string;
  icon: string;
  sample: string | null;
  chart: Extract<ChartView, { kind: 'chart' }>;
  home: LinkView;
  edition: string | null;
  /** What an editor pastes into an article. */
  snippet: string;
}

export function embedPage(site: Site, chart: SiteChart): EmbedPage {
  const { t, addresses, dataset, locale } = site;
  const name = siteWords(dataset, 'name', locale);
  const canonical = addresses.full(addresses.embed(chart.id));
  const { edition } = chart;
  const credit = [name, chart.page.label, ...(edition === null ? [] : [edition])].join('. ');
  return {
    locale,
    title: chart.view.message,
    canonical,
    icon: addresses.icon,
    sample: isSample(dataset) ? t.ui.sample : null,
    chart: chart.view,
    home: { label: `${name}: ${chart.page.label}`, href: chart.page.href },
    edition,
    snippet: [
      `<iframe src="${canonical}" title="${escapeText(chart.view.message)}" loading="lazy" style="border:0;width:100%;height:36rem"></iframe>`,
      `<p><a href="${addresses.full(chart.page.href)}">${escapeText(credit)}</a></p>`,
    ].join('\n'),
  };
}
