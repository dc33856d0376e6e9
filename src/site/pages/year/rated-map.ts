import type { Site } from '../../site.ts';
import { ratingMap } from '../../parts/tiles/rating-map.ts';
import type { TileMapView } from '../../parts/tiles/view.ts';

/** The map of one year, if any unit on it was rated. */
export function ratedMap(site: Site, index: string, year: number): TileMapView | null {
  const map = ratingMap(site, index, year);
  return map?.tiles.some(({ tone }) => tone !== 'none') ? map : null;
}
