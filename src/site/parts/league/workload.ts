import { exactNumber } from '../../../data/figures.ts';
import { placesFromShare } from '../../../data/settings.ts';
import { placesTell, rankPeers, type Ranked } from '../../../derive/rank.ts';
import { workloadOf } from '../../../derive/workload.ts';
import type { Site } from '../../site.ts';
import type { Marks } from '../table/marks.ts';
import type { CellView } from '../table/view.ts';
import { WORDS as TABLE_WORDS } from '../table/words.ts';
import { cutWords } from '../unit/kind-words.ts';
import type { Members } from './members.ts';

/** A place, and among how many. */
export interface PlaceOf {
  ranked: Ranked;
  of: number;
}

/** The place of each unit among those with about as many cases, and the words of the cut. */
export type WorkloadRanks = ReadonlyMap<string, PlaceOf & { cut: string }>;

/** By the scores of the index, among the units of one kind. Null where the cases of most are not known. */
export function workloadRanks(
  site: Site,
  { kind, told, silent, year, columns }: Members,
): WorkloadRanks | null {
  const units = [...told, ...silent].map(({ id }) => id);
  const workload = workloadOf(site.dataset, units, year);
  const scores = columns.find(({ indicator }) => indicator === 'scores.score');
  const word = kind?.kind;
  if (!word || !workload || !scores) return null;
  const figures = [...scores.statements.values()]
    .flatMap((row) => row.figures.get('score') ?? [])
    .filter((figure) => exactNumber(figure) !== null);
  const ranks = workload.classes.flatMap((own) => {
    const ranking = rankPeers(figures, [...own.units], 'higher');
    if (!placesTell(ranking, placesFromShare(site.dataset))) return [];
    const cut = cutWords(site, word, workload, own);
    const of = ranking.ranked.length;
    return ranking.ranked.map(
      (ranked) => [ranked.figure.statement.unit, { ranked, of, cut }] as const,
    );
  });
  return ranks.length > 0 ? new Map(ranks) : null;
}

/** "2/8", with the letter of the cut. */
export function workloadCell(
  site: Site,
  workload: WorkloadRanks,
  marks: Marks,
  unit: string,
): CellView {
  const own = workload.get(unit);
  if (!own) return { text: site.t.notRanked, missing: true };
  return {
    text: placeText(own.ranked),
    beside: TABLE_WORDS[site.locale].outOfPlaces({ of: site.f.number(own.of) }),
    marks: marks.remark(own.cut),
  };
}

/** "3", or "3=" where several share the place. */
export function placeText({ place, tied }: Ranked): string {
  return tied > 1 ? `${String(place)}=` : String(place);
}
