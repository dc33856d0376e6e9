import type { Statement } from '../../../data/figures.ts';
import { peersIn } from '../../../derive/units.ts';
import { notFoundSentence } from '../../parts/unit/not-found.ts';
import { unitById } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Whose one-stop counts a reader of a year looks for. Of central agencies none is expected. */
const SOUGHT = ['departments', 'districts', 'communes'] as const;
/** Said only of a year in which no unit's own count was found, and of the kinds of units that there were. */
export function oneStopMissing(
  site: Site,
  statements: readonly Statement[],
  year: number,
): string | null {
  const stated = statements.some(
    ({ table, unit, figures }) =>
      table === 'procedures' &&
      unitById(site, unit).peer_group !== null &&
      (figures.has('one_stop') || figures.has('at_centre')),
  );
  if (stated) return null;
  const words = WORDS[site.locale];
  const groups = SOUGHT.filter((group) => peersIn(site.dataset, group, year).length > 0);
  return notFoundSentence(site, ['one-stop'], {
    unit: words.allOf(groups.map((group) => words.each[group])),
    year: String(year),
  });
}
