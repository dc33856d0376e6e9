import type { Source } from '../../../data/dataset.ts';
import { fold } from '../../../data/fold.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../facts/date-text.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';

/**
 * The sources of a page by title, those first from which most was taken: `ids` has the source of each thing that was.
 * Two with the same title add who published them, and when.
 */
export function sourcesOf(site: Site, ids: readonly string[]): LinkView[] {
  const taken = [...Map.groupBy(ids, (id) => id)].toSorted((a, b) => b[1].length - a[1].length);
  const sources = taken.flatMap(([id]) => site.dataset.sources.get(id) ?? []);
  const titleOf = (source: Source) => local(source, 'title', site.locale);
  const namesakes = Map.groupBy(sources, (source) => fold(titleOf(source)));
  return sources.map((source) => {
    const title = titleOf(source);
    const alone = namesakes.get(fold(title))?.length === 1;
    const told = [local(source, 'publisher', site.locale), dateText(site, source.published)].filter(
      (part) => part,
    );
    return {
      label: alone ? title : `${title} (${told.join(', ')})`,
      href: site.addresses.source(source.id),
    };
  });
}
