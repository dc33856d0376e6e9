import type { Unit } from '../../../data/dataset.ts';
import { lateStreak } from '../../../derive/late-streak.ts';
import type { Site } from '../../site.ts';
import type { Said } from './unit-sentences.ts';
import { WORDS } from './words.ts';

/** In how many periods in a row the unit had late cases: up to a year, or to the last of which anything is known. */
export function lateStreakSaid(site: Site, unit: Unit, year?: number): Said[] {
  const streak = lateStreak(site.dataset, unit.id, year);
  if (!streak) return [];
  const { kind, figures } = streak;
  const [first] = figures;
  const last = figures.at(-1) ?? first;
  const text = WORDS[site.locale].lateStreak({
    kind,
    count: site.f.number(figures.length),
    from: site.f.shortPeriod(first.statement.period),
    to: site.f.shortPeriod(last.statement.period),
  });
  return [{ text, rows: figures.map(({ statement }) => statement) }];
}
