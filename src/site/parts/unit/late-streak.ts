import type { Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { isStreakUsual, lateStreak } from '../../../derive/late-streak.ts';
import { shareOf } from '../../../derive/share.ts';
import type { Site } from '../../site.ts';
import type { Said } from './unit-sentences.ts';
import { WORDS } from './words.ts';

/**
 * That the unit had late cases in period after period, with the first share and the last: up to a year, or to the last of
 * which anything is known. Nothing where most units of its group had.
 */
export function lateStreakSaid(site: Site, unit: Unit, year?: number): Said[] {
  const streak = lateStreak(site.dataset, unit.id, year);
  if (!streak) return [];
  const { kind, figures, unknown } = streak;
  const [first] = figures;
  const last = figures.at(-1) ?? first;
  const { peer_group: group } = unit;
  if (group !== null && isStreakUsual(site.dataset, group, yearOf(last.statement.period)))
    return [];
  const text = WORDS[site.locale].lateStreak({
    kind,
    unknown: unknown.length === 0 ? null : site.f.list(unknown.map(String)),
    shares: sharesOf(site, first, last),
    from: site.f.shortPeriod(first.statement.period),
    to: site.f.shortPeriod(last.statement.period),
  });
  return [{ text, rows: figures.map(({ statement }) => statement) }];
}

/** Null where one of them has no whole. */
function sharesOf(
  { f }: Site,
  first: Figure,
  last: Figure,
): { first: string; last: string } | null {
  const [before, now] = [shareOf(first), shareOf(last)];
  return before && now ? { first: f.percent(before.percent), last: f.percent(now.percent) } : null;
}
