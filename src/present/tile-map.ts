import { isClass } from '../data/figures.ts';
import { peersIn } from '../derive/units.ts';
import { valueText } from './figure-view.ts';
import { indexName, ratings } from './ranking-table.ts';
import type { Site } from './site.ts';
import { unitShortName } from './unit-words.ts';
import type { TileMapView, TileView } from './views.ts';
import { CLASSES } from '../data/columns.ts';

/** The districts of a year as tiles, coloured by class and told by text. Null when there are none. */
export function tileMap(site: Site, index: string, year: number): TileMapView | null {
  const { t } = site;
  const units = peersIn(site.dataset, 'districts', year);
  const rated = ratings(site, units, index, year);
  const tiles = units.flatMap((unit): TileView[] => {
    if (unit.tile_row === null || unit.tile_col === null) return [];
    const rating = rated.get(unit.id);
    const value = rating?.class?.value;
    const words = [rating?.class, rating?.score].flatMap((figure) =>
      figure ? [valueText(site, figure)] : [],
    );
    return [
      {
        label: unitShortName(site, unit, year),
        href: site.routes.unitYear(year, unit.id),
        row: unit.tile_row,
        column: unit.tile_col,
        text: words.length > 0 ? words.join(' · ') : t.notNamed,
        tone: value && isClass(value) ? value.class : 'none',
      },
    ];
  });
  if (tiles.length === 0) return null;
  const shown = new Set(tiles.map(({ tone }) => tone));
  return {
    title: t.sentences.tileTitle({ year: String(year) }),
    subtitle: t.sentences.tileSubtitle({ index: indexName(site, index), year: String(year) }),
    tiles,
    legend: [
      ...CLASSES.filter((tone) => shown.has(tone)).map((tone) => ({
        label: t.classes[tone],
        tone,
      })),
      ...(shown.has('none') ? [{ label: t.notNamed, tone: 'none' as const }] : []),
    ],
  };
}
