import { escapeText } from '../../../charts/output/escape.ts';
import { siteWords } from '../../../data/settings.ts';
import type { SiteChart } from '../../charts.ts';
import { chartEdition } from '../../parts/chart/chart-files.ts';
import type { Site } from '../../site.ts';
import { embedHeight } from './height.ts';

/** What an editor pastes into an article to show a chart: a frame with it, and below it where it is from. */
export function embedSnippet(
  site: Site,
  { id, spec, page }: Pick<SiteChart, 'id' | 'spec' | 'page'>,
): string {
  const { addresses, dataset, locale } = site;
  const edition = chartEdition(site, spec);
  const name = siteWords(dataset, 'name', locale);
  const credit = [name, page.label, ...(edition === null ? [] : [edition])].join('. ');
  const height = embedHeight(spec, { credit });
  return [
    `<iframe src="${addresses.full(addresses.embed(id))}" title="${escapeText(spec.message)}" loading="lazy" style="border:0;width:100%;height:${String(height)}px"></iframe>`,
    `<p><a href="${addresses.full(page.href)}">${escapeText(credit)}</a></p>`,
  ].join('\n');
}
