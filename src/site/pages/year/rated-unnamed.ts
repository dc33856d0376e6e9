import { CLASSES } from '../../../data/classes.ts';
import { isIn, type Statement } from '../../../data/figures.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { membersDuring } from '../../../derive/units.ts';
import { uncapital } from '../../../i18n/letters.ts';
import type { ClassBlocksView } from '../../parts/classes/view.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { unitById, unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/**
 * How many units of a group a source puts into each class, where the page has no blocks that name them: said of the
 * largest group, for the table has all of them.
 */
export function ratedUnnamed(
  site: Site,
  statements: readonly Statement[],
  year: number,
  blocks: readonly ClassBlocksView[],
): string[] {
  const counted = statements.filter(isIn('classes')).flatMap((row) => {
    const { kind, peer_group: group } = unitById(site, row.unit);
    if (kind !== 'tier' || group === null || row.status === 'derived') return [];
    const size = membersDuring(site.dataset, group, row.period).size;
    return hasBlocks(site, group, blocks) ? [] : [{ row, group, size }];
  });
  return counted
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 1)
    .flatMap(({ row, group, size }) => {
      const { t, f, locale } = site;
      const counts = CLASSES.flatMap((name) => {
        const figure = row.figures.get(name);
        if (!figure) return [];
        return [WORDS[locale].ofClass({ count: valueText(site, figure), class: t.classes[name] })];
      });
      if (counts.length === 0) return [];
      const scored = row.figures.get('scored');
      const named = namesIn(site, statements, group, year);
      return [
        WORDS[locale].rated({
          period: f.period(row.period),
          index: indexName(site, row.dimensions.index ?? ''),
          all: scored ? valueText(site, scored) : f.number(size),
          group: uncapital(groupName(site, group, year)),
          counts: f.list(counts),
          named: named.length === 0 ? null : f.list(named),
        }),
      ];
    });
}

/** True of a group whose units stand in blocks, each by its name. */
export function hasBlocks(
  site: Site,
  group: PeerGroup,
  blocks: readonly ClassBlocksView[],
): boolean {
  return blocks.some(({ units }) => units.some((id) => unitById(site, id).peer_group === group));
}

/** The few units of a group whose class is known. */
function namesIn(
  site: Site,
  statements: readonly Statement[],
  group: PeerGroup,
  year: number,
): string[] {
  const rated = statements.filter(
    ({ table, unit, figures }) =>
      table === 'scores' && figures.has('class') && unitById(site, unit).peer_group === group,
  );
  return [...new Set(rated.map(({ unit }) => unit))].map((unit) =>
    unitShortName(site, unitById(site, unit), year),
  );
}
