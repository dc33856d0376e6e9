import { sourceLine } from '../../../charts/makers/context.ts';
import { indexName, ratings } from '../table/ratings.ts';
import type { Site } from '../../site.ts';
import {
  classLegend,
  classTone,
  missingLegend,
  needsRoom,
  placedDistricts,
  placeRules,
  tileOf,
} from './tiles.ts';
import type { TileMapView } from './view.ts';
import { kindsName } from '../unit/group-name.ts';
import { uncapital } from '../../../i18n/letters.ts';
import { WORDS } from './words.ts';

/** The districts of a year as tiles, coloured by class, with class and score. Null when there are none. */
export function ratingMap(site: Site, index: string, year: number): TileMapView | null {
  const words = WORDS[site.locale];
  const districts = placedDistricts(site, year);
  if (districts.length === 0) return null;
  const units = districts.map(({ unit }) => unit);
  const rated = ratings(site, units, index, year);
  const figuresOf = (unit: string) => {
    const rating = rated.get(unit);
    return [rating?.class, rating?.score].filter((figure) => figure !== undefined);
  };
  const tiles = districts.map((district) =>
    tileOf(site, district, year, figuresOf(district.unit.id), classTone),
  );
  const statements = units.flatMap(({ id }) => figuresOf(id)).map(({ statement }) => statement);
  const roomy = needsRoom(tiles);
  return {
    title: words.title({
      group: uncapital(kindsName(site, 'districts', year)),
      year: String(year),
    }),
    subtitle: words.subtitle({ shown: indexName(site, index), roomy }),
    tiles,
    roomy,
    places: placeRules(tiles),
    key: null,
    legend: [
      ...classLegend(
        site,
        tiles.map(({ tone }) => tone),
      ),
      ...missingLegend(site, tiles),
    ],
    sourceLine: statements.length === 0 ? null : sourceLine(site, statements),
  };
}
