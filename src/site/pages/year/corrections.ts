import { correctedCounts } from '../corrections/counted-kinds.ts';
import type { EntryView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The editions of a year that changed what was published before, the latest first. */
export function yearCorrections(site: Site, year: number): EntryView[] {
  const { f, addresses, corrections } = site;
  const words = WORDS[site.locale];
  const own = corrections.filter(({ edition }) => edition.year === year);
  return [...Map.groupBy(own, ({ edition }) => edition.id).values()].flatMap((changes) => {
    const [first] = changes;
    const counts = correctedCounts(site, changes);
    if (!first || !counts) return [];
    const { id, number, date } = first.edition;
    return [
      {
        link: {
          label: words.edition({ number: String(number), date: f.date(date) }),
          href: addresses.edition(id),
        },
        details: counts.isValueChanged ? counts.all : words.noValueChanged({ counts: counts.all }),
      },
    ];
  });
}
