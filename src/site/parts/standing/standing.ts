import type { Unit } from '../../../data/dataset.ts';
import { placesFromShare } from '../../../data/settings.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import {
  COMPARED,
  COMPARED_BY,
  comparedValue,
  groupColumn,
  type Compared,
} from '../../../derive/league.ts';
import { isEnough } from '../../../derive/rank.ts';
import { isFollowed, peersIn } from '../../../derive/units.ts';
import type { Site } from '../../site.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import type { StandingView } from './view.ts';
import { WORDS } from './words.ts';

/** With fewer, a line from the lowest to the highest says nothing of a group. */
const FEWEST = 5;

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
  if (unit.peer_group === null) return null;
  const peers = peersIn(dataset, unit.peer_group, year).filter(isFollowed);
  const valued = valuedIn(site, peers, year, what);
  const own = valued.find((one) => one.unit === unit.id);
  const silent = peers.length - valued.length;
  const [low] = valued;
  const high = valued.at(-1);
  if (!own || !low || !high || valued.length < FEWEST) return null;
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
    place: placeIn(site, valued, own, what),
    low: end(low),
    high: end(high),
    peers: valued.filter((one) => one !== own).map(at),
    at: at(own),
    tone: TONES[what],
    notes: silent === 0 ? [] : [words.silent({ count: f.number(silent) })],
  };
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

/** Values that are printed alike share a place. Of shares none is said: high or low is no merit by itself. */
function placeIn(
  site: Site,
  valued: readonly Valued[],
  own: Valued,
  what: Compared,
): string | null {
  if (what === 'one-stop' || what === 'service') return null;
  const isBetter = ({ value }: Valued) => (what === 'late' ? value < own.value : value > own.value);
  const alike = valued.filter(({ text }) => text === own.text).length;
  const better = valued.filter((one) => isBetter(one) && one.text !== own.text).length;
  const said = {
    place: site.f.number(better + 1),
    of: site.f.number(valued.length),
    tied: alike > 1,
  };
  const words = WORDS[site.locale];
  return what === 'late' ? words.fewestFirst(said) : words.highestFirst(said);
}
