import type { Source } from '../../../data/dataset.ts';
import { fold } from '../../../data/fold.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../../pages/common.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../views.ts';

/** The sources of a page by title; those that share one say whose they are, and of when. */
export function sourcesOf(site: Site, ids: readonly string[]): LinkView[] {
  const sources = [...new Set(ids)].flatMap((id) => site.dataset.sources.get(id) ?? []);
  const titleOf = (source: Source) => local(source, 'title', site.locale);
  const namesakes = Map.groupBy(sources, (source) => fold(titleOf(source)));
  return sources.map((source) => {
    const title = titleOf(source);
    const alone = namesakes.get(fold(title))?.length === 1;
    const told = [source.publisher, dateText(site, source.published)].filter((part) => part);
    return {
      label: alone ? title : `${title} (${told.join(', ')})`,
      href: site.addresses.source(source.id),
    };
  });
}
