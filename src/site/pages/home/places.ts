import type { Unit } from '../../../data/dataset.ts';
import type { Statement } from '../../../data/figures.ts';
import { serviceLists } from '../../../derive/service-ranking.ts';
import { endOf } from '../../../derive/units.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { placedDistricts } from '../../parts/tiles/tiles.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';
import { unitById, unitLabel, unitLink } from '../../parts/unit/unit-words.ts';
import { becameId } from '../../addresses.ts';
import type { Site } from '../../site.ts';
import type { PlaceView } from './view.ts';
import { WORDS } from './words.ts';

/** The districts on the map of a year that have ended, each with the units it went into and how their counters were scored last. */
export function placesOf(site: Site, year: number): PlaceView[] {
  const scores = latestScores(site);
  return placedDistricts(site, year)
    .map(({ unit }) => unit)
    .filter((unit) => endOf(site.dataset, unit) !== null && unit.successors.length > 0)
    .map((unit) => placeOf(site, unit, scores));
}

/** How the scores beside the names are to be read; null where there are none. */
export function scoresNote(site: Site): string | null {
  const list = serviceLists(site.dataset).at(-1);
  return list
    ? WORDS[site.locale].scoresNote({ period: site.f.period(list.rows[0].period) })
    : null;
}

/** The map, on which the tile of an ended district leads to what became of it, below the map. */
export function opening(site: Site, map: TileMapView, places: readonly PlaceView[]): TileMapView {
  const below = new Set(places.map(({ unit }) => unit));
  return {
    ...map,
    tiles: map.tiles.map((tile) =>
      below.has(tile.unit) ? { ...tile, href: site.addresses.became(tile.unit) } : tile,
    ),
  };
}

type Scores = ReadonlyMap<string, Statement<'service'>>;

function latestScores({ dataset }: Site): Scores {
  return new Map(
    serviceLists(dataset)
      .at(-1)
      ?.rows.map((row) => [row.unit, row]),
  );
}

function placeOf(site: Site, unit: Unit, scores: Scores): PlaceView {
  const words = WORDS[site.locale];
  const name = unitLabel(site, unit);
  return {
    unit: unit.id,
    id: becameId(unit.id),
    title: words.becameOf({ unit: name }),
    now: unit.successors.map((id) => {
      const score = scores.get(id)?.figures.get('score');
      return {
        link: unitLink(site, unitById(site, id)),
        score: score ? { id: score.id, raw: score.raw, text: valueText(site, score) } : null,
      };
    }),
    own: { label: words.ownPage({ unit: name }), href: site.addresses.unit(unit.id) },
  };
}
