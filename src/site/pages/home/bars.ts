import { CLASSES } from '../../../data/classes.ts';
import { exactNumber, type Figure, type Statement } from '../../../data/figures.ts';
import { latePerThousand } from '../../../derive/in-time.ts';
import { overduePerThousand } from '../../../derive/overdue.ts';
import { shareOf } from '../../../derive/share.ts';
import type { Site } from '../../site.ts';
import type { BarTone, BarView } from './view.ts';
import { WORDS } from './words.ts';

/** The width of a bar in the units that its parts are drawn in; it is 10 high. */
const WIDTH = 1000;
const THOUSAND = 1000;

/** The share of the procedures announced that go through the one-stop; none where the row has no whole. */
export function oneStopBars({ f, locale }: Site, figure: Figure): BarView[] {
  const share = shareOf(figure);
  if (share === null || share.percent > 100) return [];
  const label = WORDS[locale].oneStopBar({ percent: f.percent(share.percent) });
  return [{ label, parts: partsOf([['amber', share.percent]], 100) }];
}

/** Late of a thousand, and overdue of a thousand. The full length is the thousand: a bar without an axis says nothing else. */
export function lateBars({ f, locale }: Site, row: Statement): BarView[] {
  const words = WORDS[locale];
  const bars = [
    { count: latePerThousand(row), words: words.lateBar },
    { count: overduePerThousand(row), words: words.overdueBar },
  ].flatMap(({ count, words: own }) => (count === null ? [] : [{ count, words: own }]));
  return bars.map(({ count, words: own }) => ({
    label: own({ count: f.perThousand(count, count < 10 ? 1 : 0) }),
    parts: partsOf([['clay', count]], THOUSAND),
  }));
}

/** How many units reached each class; what is missing to the units scored stays empty. */
export function classBars({ f, t, locale }: Site, { figures }: Statement): BarView[] {
  const counts = CLASSES.flatMap((name) => {
    const count = exactNumber(figures.get(name));
    return count === null || count === 0 ? [] : [[name, count] as const];
  });
  const sum = counts.reduce((total, [, count]) => total + count, 0);
  const scored = exactNumber(figures.get('scored'));
  const named = counts.map(([name, count]) =>
    WORDS[locale].classCount({ count: f.number(count), class: t.classes[name] }),
  );
  return [{ label: named.join(' · '), parts: partsOf(counts, Math.max(scored ?? 0, sum)) }];
}

function partsOf(amounts: readonly (readonly [BarTone, number])[], whole: number) {
  const scaled = (amount: number) => Math.round((amount / whole) * WIDTH);
  const before = (at: number) => amounts.slice(0, at).reduce((sum, [, amount]) => sum + amount, 0);
  return amounts.map(([tone, amount], at) => {
    const from = scaled(before(at));
    const to = scaled(before(at) + amount);
    return { tone, path: `M${String(from)} 0H${String(to)}V10H${String(from)}z` };
  });
}
