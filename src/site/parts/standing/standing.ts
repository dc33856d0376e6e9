import type { Unit } from '../../../data/dataset.ts';
import type { PeerGroup } from '../../../data/unit-kinds.ts';
import { byKind, type OfKind } from '../../../derive/kinds.ts';
import { placesFromShare } from '../../../data/settings.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import {
  COMPARED,
  COMPARED_BY,
  comparedValue,
  groupColumn,
  type Compared,
} from '../../../derive/league.ts';
import { rememberedOf } from '../../../derive/remember.ts';
import { isEnough } from '../../../derive/rank.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import { classOf, workloadOf } from '../../../derive/workload.ts';
import { FEWEST_WITH_ENDS } from '../../../derive/ends.ts';
import type { Site } from '../../site.ts';
import { cutWords, ofKind } from '../unit/kind-words.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import type { StandingView } from './view.ts';
import { WORDS } from './words.ts';

const TONES = { 'one-stop': 'amber', late: 'clay', score: 'sea', service: 'sea' } as const;

interface Valued {
  unit: string;
  value: number;
  text: string;
}

/** Where a unit stands in its peer group, by each measure that enough of the group has. */
export function standings(site: Site, unit: Unit, year: number): StandingView[] {
  return COMPARED.flatMap((what) => standing(site, unit, year, what) ?? []);
}

function standing(site: Site, unit: Unit, year: number, what: Compared): StandingView | null {
  const { dataset, f } = site;
  const { peers, kind } = likesOf(site, unit, year);
  if (unit.peer_group === null) return null;
  const valued = valuedOfGroup(site, unit.peer_group, year, kind?.ranked ? kind.id : ALL, what);
  const silent = peers.length - valued.length;
  const own = valued.find((one) => one.unit === unit.id);
  const [low] = valued;
  const high = valued.at(-1);
  if (!own || !low || !high || valued.length < FEWEST_WITH_ENDS) return null;
  if (!isEnough(valued.length, peers.length, placesFromShare(dataset))) return null;
  if (low.value === high.value) return null;
  const at = ({ value }: Valued) =>
    Math.round(((value - low.value) / (high.value - low.value)) * 1000);
  const end = ({ unit: id, text }: Valued) => ({
    name: unitShortName(site, unitById(site, id), year),
    value: text,
  });
  const words = WORDS[site.locale];
  return {
    label: words.labels[what],
    own: own.text,
    place: kind?.ranked === false ? null : placeIn(site, valued, own, what, kind),
    low: end(low),
    high: end(high),
    peers: valued.filter((one) => one !== own).map(at),
    at: at(own),
    tone: TONES[what],
    notes: silent === 0 ? [] : [words.silent({ count: f.number(silent) })],
  };
}

/**
 * Whom a unit stands among: its group, in a mixed group the units of its kind. Where they are too few to be ranked it is
 * shown among all of the group and has no place. `kind` is null of a group of one kind.
 */
export function likesOf(
  site: Site,
  unit: Unit,
  year: number,
): { peers: readonly Unit[]; kind: OfKind | null } {
  if (unit.peer_group === null) return { peers: [], kind: null };
  const { peers, kinds } = groupIn(site, unit.peer_group, year);
  const kind = kinds.find(({ units }) => units.includes(unit)) ?? null;
  if (kinds.length < 2) return { peers, kind: null };
  return { peers: kind?.ranked === true ? kind.units : peers, kind };
}

/** The units of a group and their kinds: worked out once for the pages of them all. */
const groupIn = rememberedOf(({ dataset }: Site, group: PeerGroup, year: number) => {
  const peers = peersIn(dataset, group, year).filter(isFollowed);
  return { peers, kinds: byKind(dataset, peers, year) };
});

/** Stands for the whole group where the id of a kind is asked for. */
const ALL = '';

/** The units of a group, or of one of its kinds, that have a value: worked out once for the pages of them all. */
const valuedOfGroup = rememberedOf(
  (site: Site, group: PeerGroup, year: number, kind: string, what: Compared) => {
    const { peers, kinds } = groupIn(site, group, year);
    const own = kinds.find(({ id }) => kind !== ALL && id === kind)?.units ?? peers;
    return valuedIn(site, own, year, what);
  },
);

/**
 * The places of a unit among those of its kind with about as many cases, in one sentence that states the cut; null where
 * the cases of most are not known or too few have a figure.
 */
export function workloadStanding(site: Site, unit: Unit, year: number): string | null {
  const { kind } = likesOf(site, unit, year);
  if (!kind?.kind || !kind.ranked) return null;
  const ids = kind.units.map(({ id }) => id);
  const workload = workloadOf(site.dataset, ids, year);
  const own = classOf(workload, unit.id);
  if (!workload || !own) return null;
  const words = WORDS[site.locale];
  const peers = kind.units.filter(({ id }) => own.units.has(id));
  const places = (['score', 'late'] as const).flatMap((what) => {
    const valued = valuedIn(site, peers, year, what);
    const mine = valued.find((one) => one.unit === unit.id);
    if (!mine || valued.length < FEWEST_WITH_ENDS || valued.length * 2 <= peers.length) return [];
    const { place, tied } = placeAmong(valued, mine, what);
    return [words.places[what]({ place: site.f.number(place), tied })];
  });
  if (places.length === 0) return null;
  const cut = cutWords(site, kind.kind, workload, own);
  return words.workload({ cut, places: site.f.list(places) });
}

/** From the lowest to the highest. */
function valuedIn(site: Site, peers: readonly Unit[], year: number, what: Compared): Valued[] {
  const { dataset, f } = site;
  const ids = peers.map(({ id }) => id);
  const index = mainIndex(dataset);
  const column = groupColumn(dataset, ids, COMPARED_BY[what], { year, index });
  return [...(column?.figures ?? [])]
    .flatMap(([unit, figure]): Valued[] => {
      const value = comparedValue(what, figure);
      if (value === null) return [];
      const text =
        what === 'one-stop'
          ? f.percent(value)
          : what === 'late'
            ? f.number(value, 1)
            : f.value(figure.value, 'number');
      return [{ unit, value, text }];
    })
    .toSorted((a, b) => a.value - b.value);
}

/** Of shares none is said: high or low is no merit by itself. */
function placeIn(
  site: Site,
  valued: readonly Valued[],
  own: Valued,
  what: Compared,
  kind: OfKind | null,
): string | null {
  if (what === 'one-stop' || what === 'service') return null;
  const { place, tied } = placeAmong(valued, own, what);
  const of = kind?.kind ? ofKind(site, valued.length, kind.kind) : site.f.number(valued.length);
  const said = { place: site.f.number(place), of, tied };
  const words = WORDS[site.locale];
  return what === 'late' ? words.fewestFirst(said) : words.highestFirst(said);
}

/** Values that are printed alike share a place. */
function placeAmong(valued: readonly Valued[], own: Valued, what: 'late' | 'score') {
  const isBetter = ({ value }: Valued) => (what === 'late' ? value < own.value : value > own.value);
  const alike = valued.filter(({ text }) => text === own.text).length;
  const better = valued.filter((one) => isBetter(one) && one.text !== own.text).length;
  return { place: better + 1, tied: alike > 1 };
}
