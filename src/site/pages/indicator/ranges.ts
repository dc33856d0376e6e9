import { exactNumber, type Figure } from '../../../data/figures.ts';
import { yearOf, type Period, type PeriodKind } from '../../../data/period.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { PEER_GROUPS, type PeerGroup } from '../../../data/unit-kinds.ts';
import { listedBy } from '../../../derive/listed-by.ts';
import { isFollowed, isPlace, peersIn } from '../../../derive/units.ts';
import { FEWEST_WITH_ENDS, MOST_NAMED_AT_END } from '../../../derive/ends.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { groupName } from '../../parts/unit/group-name.ts';
import { unitById, unitInSentence, unitShortName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { peersByGroup } from './peers.ts';
import { latestFigures } from './unit-shades.ts';
import { WORDS } from './words.ts';

/** A year, a day, or a part of a year: of the first of these that a group has figures of. */
const KINDS: readonly PeriodKind[] = ['year', 'moment', 'range'];

/**
 * From what to what the units of each group range, in the latest period that any of them has: the answer of an indicator
 * that has no figure of the whole province. Null of an indicator of which neither more nor less is better, and where no
 * group has figures of enough units.
 */
export function rangesText(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): string | null {
  // Of places in a ranking the lowest and the highest say nothing: some unit always has them.
  if (listedBy(indicator) !== 'worth' || measureOf(indicator).measure === 'rank') return null;
  const byGroup = peersByGroup(site, indicator, figures, { kinds: KINDS, least: 1 });
  const shaded = byGroup.flatMap(([peers], at) => {
    const group = PEER_GROUPS[at];
    return peers && group ? [{ group, peers }] : [];
  });
  // Of groups that are rated by several indices, those of the first.
  const index = shaded[0]?.peers.subject.dimensions?.index;
  const groups = shaded
    .filter(({ peers }) => peers.subject.dimensions?.index === index)
    .map(({ group, peers }) => ({ group, figures: latestFigures(peers) }));
  const period = groups
    .flatMap((own) => own.figures.map(({ statement }) => statement.period))
    .toSorted((a, b) => a.to.localeCompare(b.to))
    .at(-1);
  if (!period) return null;
  const parts = groups.flatMap((group) => rangeOf(site, group, period) ?? []);
  if (parts.length === 0) return null;
  return WORDS[site.locale].ranges({
    when: site.f.period(period),
    index: index === undefined ? null : indexName(site, index),
    parts,
  });
}

/** From what to what the units of one group range in one period; null where the two ends would say nothing. */
function rangeOf(
  site: Site,
  { group, figures }: { group: PeerGroup; figures: readonly Figure[] },
  period: Period,
): string | null {
  const valued = figures
    .flatMap((figure) => {
      const value = exactNumber(figure);
      const isThen = figure.statement.period.raw === period.raw;
      return value === null || !isThen ? [] : [{ figure, value }];
    })
    .toSorted((a, b) => a.value - b.value);
  const [low, high] = [valued[0], valued.at(-1)];
  const isPart = valued.length < figures.length;
  if (!low || !high || valued.length < FEWEST_WITH_ENDS || isPart) return null;
  if (low.value === high.value) return null;
  const words = WORDS[site.locale];
  const year = yearOf(period);
  const all = peersIn(site.dataset, group, year).filter(isFollowed).length;
  const count = site.f.number(valued.length);
  const namesAt = (end: number) =>
    valued.flatMap(({ figure, value }) => (value === end ? [nameOf(site, figure)] : []));
  return words.range({
    units: valued.length < all ? words.someOf({ count, all: site.f.number(all) }) : count,
    group: uncapital(groupName(site, group, year)),
    low: endWords(site, low, namesAt(low.value)),
    high: endWords(site, high, namesAt(high.value)),
  });
}

/** "69,35 (Sở Đèn đường)" */
function endWords(site: Site, { figure }: { figure: Figure }, names: readonly string[]): string {
  const value = valueText(site, figure);
  return names.length > MOST_NAMED_AT_END ? value : `${value} (${site.f.list(names)})`;
}

function nameOf(site: Site, { statement: { unit: id, period } }: Figure): string {
  const [unit, year] = [unitById(site, id), yearOf(period)];
  return isPlace(unit) ? unitShortName(site, unit, year) : unitInSentence(site, unit, year);
}
