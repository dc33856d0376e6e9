import type { Dataset, Move } from '../data/dataset.ts';
import type { Located } from '../data/rows.ts';
import { LOCALES, segmentOf } from '../i18n/locale.ts';
import type { Address } from '../editions/address-book.ts';

/** An old address at which a small page says where to. */
export interface Moved {
  from: string;
  move: Located<Move>;
}

/**
 * The old addresses of moves.csv, each once. One that ends in "*" stands for every recorded page that begins like it and
 * is served no more; a row for one address goes before such a row. What moves in the language of the root moves in all.
 */
export function movedAddresses(
  { moves }: Pick<Dataset, 'moves'>,
  recorded: readonly Address[],
  served: ReadonlySet<string>,
): Moved[] {
  const gone = recorded
    .map(({ address }) => address)
    .filter((address) => address.endsWith('/') && !served.has(address));
  const moved = new Map<string, Moved>();
  const isForMany = ({ values }: Located<Move>) => values.from.endsWith('*');
  for (const move of moves
    .flatMap(inEachLanguage)
    .sort((a, b) => Number(isForMany(a)) - Number(isForMany(b)))) {
    const { from } = move.values;
    const own = isForMany(move)
      ? gone.filter((address) => address.startsWith(from.slice(0, -1)))
      : [from];
    for (const address of own) {
      if (!moved.has(address)) moved.set(address, { from: address, move });
    }
  }
  return [...moved.values()];
}

/** A row of moves.csv as it stands, and for the pages of every other language: "/x/" → "/en/x/". */
function inEachLanguage(move: Located<Move>): Located<Move>[] {
  const { from, to } = move.values;
  if (segmentOf(from) !== undefined || segmentOf(to) !== undefined) return [move];
  const segments = LOCALES.flatMap(({ segment }) => segment ?? []);
  const others = segments.map((segment) => ({
    ...move,
    values: { ...move.values, from: `/${segment}${from}`, to: `/${segment}${to}` },
  }));
  return [move, ...others];
}
