import type { Site } from '../../site.ts';
import type { SiteChart } from '../../charts.ts';
import { chartEdition } from '../../parts/chart/chart-files.ts';
import { drawnChart } from '../../parts/chart/chart-view.ts';
import type { DrawnChart, LinkView } from '../../parts/views.ts';

/** A chart for another site's article: alone, with the way home. */
export interface EmbedPage {
  lang: string;
  title: string;
  canonical: string;
  sample: string | null;
  chart: DrawnChart;
  home: LinkView;
  edition: string | null;
  /** What an editor pastes into an article. */
  snippet: string;
  words: Site['t']['figure'];
}

export function embedPage(site: Site, chart: SiteChart): EmbedPage {
  const { t, dataset, locale } = site;
  const address = dataset.site['address']?.[locale] ?? '';
  const name = dataset.site['name']?.[locale] ?? '';
  const canonical = address + site.addresses.embed(chart.id);
  const edition = chartEdition(site, chart.spec);
  const credit = [name, chart.page.label, ...(edition === null ? [] : [edition])].join('. ');
  return {
    lang: locale,
    title: chart.spec.message,
    canonical,
    sample: dataset.site['sample']?.vi === 'yes' ? t.ui.sample : null,
    chart: drawnChart(site, chart.spec),
    home: { label: `${name}: ${chart.page.label}`, href: chart.page.href },
    edition,
    snippet: [
      `<iframe src="${canonical}" title="${attribute(chart.spec.message)}" loading="lazy" style="border:0;width:100%;height:36rem"></iframe>`,
      `<p><a href="${address}${chart.page.href}">${attribute(credit)}</a></p>`,
    ].join('\n'),
    words: t.figure,
  };
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
