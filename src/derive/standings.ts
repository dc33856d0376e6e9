import type { Dataset, Unit } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import { placesFromShare } from '../data/settings.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/unit-kinds.ts';
import { byKind, type OfKind } from './kinds.ts';
import { placesTell, rankPeers, type Ranked, type Ranking } from './rank.ts';
import { rememberedOf } from './remember.ts';
import { statementsOf } from './select.ts';
import { peersIn } from './units.ts';

/** The units of a kind, and their places among themselves. */
export interface RankedKind extends OfKind {
  ranking: Ranking;
}

/** Where a unit stands among its peers by one index. */
export interface Standing {
  index: string;
  group: PeerGroup;
  ranked: Ranked;
}

/** The peers of a group by their scores on one index: of each unit the first score stated. */
export function rankingIn(
  dataset: Dataset,
  group: PeerGroup,
  index: string,
  year: number,
): Ranking {
  const scores = statementsOf(dataset, { table: 'scores', year })
    .filter(({ dimensions }) => dimensions.index === index)
    .flatMap(({ figures }) => figures.get('score') ?? []);
  const byUnit = Map.groupBy(scores, ({ statement }) => statement.unit);
  return rankPeers(
    [...byUnit.values()].flatMap(([first]) => first ?? []),
    peersIn(dataset, group, year).map(({ id }) => id),
    'higher',
  );
}

/** The same, each kind of a mixed group by itself. The page of each of its units asks for it. */
export const rankingsIn = rememberedOf(
  (dataset: Dataset, group: PeerGroup, index: string, year: number): readonly RankedKind[] => {
    const { ranked, bounded } = rankingIn(dataset, group, index, year);
    const figures = [...ranked.map(({ figure }) => figure), ...bounded];
    return rankedKinds(dataset, figures, peersIn(dataset, group, year), year);
  },
);

/** Figures of which more is better, ranked among the peers of each kind. A kind that is not ranked has no places. */
export function rankedKinds(
  dataset: Dataset,
  figures: readonly Figure[],
  peers: readonly Unit[],
  year: number,
): RankedKind[] {
  return byKind(dataset, peers, year).map((own) => {
    const ids = own.units.map(({ id }) => id);
    const ofThese = figures.filter(({ statement }) => ids.includes(statement.unit));
    return { ...own, ranking: rankPeers(own.ranked ? ofThese : [], ids, 'higher') };
  });
}

/** All places that readers of a year are shown. */
export function standingsIn(dataset: Dataset, year: number): Standing[] {
  const rows = statementsOf(dataset, { table: 'scores', year });
  const indices = [...new Set(rows.map(({ dimensions }) => dimensions.index ?? ''))];
  return indices.flatMap((index) =>
    PEER_GROUPS.flatMap((group) => {
      const kinds = rankingsIn(dataset, group, index, year);
      return kinds.flatMap(({ ranking }) =>
        placesTell(ranking, placesFromShare(dataset))
          ? ranking.ranked.map((ranked) => ({ index, group, ranked }))
          : [],
      );
    }),
  );
}
