import type { Reply } from '../../../data/dataset.ts';
import { local } from '../../../i18n/local.ts';
import { dateText } from '../facts/date-text.ts';
import { sourceLink } from '../figure/figure-view.ts';
import { unitById, unitName } from '../unit/unit-words.ts';
import type { Site } from '../../site.ts';
import type { RemarkView } from './view.ts';
import { WORDS } from './words.ts';

/** What units answered to a figure or a finding, the oldest first: their own words, with where they stand. */
export function repliesTo(
  site: Site,
  about: { figure: string } | { finding: string },
): RemarkView[] {
  return site.dataset.replies
    .filter((reply) =>
      'figure' in about ? reply.figure === about.figure : reply.finding === about.finding,
    )
    .map((reply) => ({
      text: WORDS[site.locale].reply({
        unit: nameThen(site, reply),
        date: dateText(site, reply.date) ?? reply.date,
        words: local(reply, 'words', site.locale),
      }),
      links: [sourceLink(site, reply.source)],
    }));
}

/** The unit as it was called when it answered. */
function nameThen(site: Site, { unit, date }: Reply): string {
  return unitName(site, unitById(site, unit), Number(date.slice(0, 4)));
}
