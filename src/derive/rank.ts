import { exactNumber, type Figure } from '../data/figures.ts';
import type { Better } from '../data/columns.ts';
import { isPlanned } from './planned.ts';

/** A place among peers. Equal values share a place and the next one is skipped. */
export interface Ranked {
  place: number;
  /** How many share the place, this one included. */
  tied: number;
  figure: Figure;
}

export interface Ranking {
  ranked: readonly Ranked[];
  /** Peers without an exact figure: listed by name, never placed last. */
  unranked: readonly string[];
  /** Figures of unranked peers that are only a bound ("hơn 80"). */
  bounded: readonly Figure[];
}

/**
 * Ranks the figures of one indicator, period and scope within one peer group.
 * `peers` are unit ids; of several sources for a unit the caller passes one.
 */
export function rankPeers(
  figures: readonly Figure[],
  peers: readonly string[],
  better: Better,
): Ranking {
  const valued = figures.flatMap((figure) => {
    const value = exactNumber(figure);
    const ranks = peers.includes(figure.statement.unit) && !isPlanned(figure.statement);
    return value === null || !ranks ? [] : [{ figure, value }];
  });
  const direction = better === 'lower' ? 1 : -1;
  const sorted = valued.toSorted(
    (a, b) => direction * (a.value - b.value) || (a.figure.id < b.figure.id ? -1 : 1),
  );
  const ranked = sorted.map(({ figure, value }) => ({
    place: 1 + sorted.filter((other) => direction * (other.value - value) < 0).length,
    tied: sorted.filter((other) => other.value === value).length,
    figure,
  }));
  const present = new Set(valued.map(({ figure }) => figure.statement.unit));
  const unranked = peers.filter((peer) => !present.has(peer));
  const bounded = figures.filter(({ statement }) => unranked.includes(statement.unit));
  return { ranked, unranked, bounded };
}

/**
 * A place says something only when enough peers have one: when three of fifteen units have a
 * score, the third place tells nothing. `fromShare` is the per cent of the peers that site.csv asks for.
 */
export function placesTell({ ranked, unranked }: Ranking, fromShare: number): boolean {
  return ranked.length > 1 && isEnough(ranked.length, ranked.length + unranked.length, fromShare);
}

/** Whether so many of all units are at least that per cent of them. */
export function isEnough(count: number, all: number, fromShare: number): boolean {
  return count * 100 >= all * fromShare;
}
