import type { Dataset } from '../data/dataset.ts';
import { placesFromShare } from '../data/settings.ts';
import { PEER_GROUPS, type PeerGroup } from '../data/tables/common.ts';
import { placesTell, rankPeers, type Ranked, type Ranking } from './rank.ts';
import { statementsOf } from './select.ts';
import { peersIn } from './units.ts';

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

/** All places that readers of a year are shown. */
export function standingsIn(dataset: Dataset, year: number): Standing[] {
  const rows = statementsOf(dataset, { table: 'scores', year });
  const indices = [...new Set(rows.map(({ dimensions }) => dimensions.index ?? ''))];
  return indices.flatMap((index) =>
    PEER_GROUPS.flatMap((group) => {
      const ranking = rankingIn(dataset, group, index, year);
      return placesTell(ranking, placesFromShare(dataset))
        ? ranking.ranked.map((ranked) => ({ index, group, ranked }))
        : [];
    }),
  );
}
