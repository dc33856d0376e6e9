import { CLASSES } from '../../../data/classes.ts';
import type { Unit } from '../../../data/dataset.ts';
import { isClass, type Figure } from '../../../data/figures.ts';
import { peersIn } from '../../../derive/units.ts';
import { chipsOf } from '../figure/chips.ts';
import { figureText } from '../../../charts/makers/context.ts';
import type { Site } from '../../site.ts';
import { unitShortName, unitYearHref } from '../unit/unit-words.ts';
import type { TileMapView, TileTone, TileView } from './view.ts';

/** The fragment by which the map of a page is linked to: a page has at most one map. */
export const TILE_MAP = 'ban-do';

/** A district with its place on the map. */
export interface Placed {
  unit: Unit;
  row: number;
  column: number;
}

/** The districts of a year that have a place on the map. */
export function placedDistricts(site: Site, year: number): Placed[] {
  return peersIn(site.dataset, 'districts', year).flatMap((unit): Placed[] =>
    unit.tile_row === null || unit.tile_col === null
      ? []
      : [{ unit, row: unit.tile_row, column: unit.tile_col }],
  );
}

/** A tile with all that is to be said of its figures; the first of them decides its colour. */
export function tileOf(
  site: Site,
  { unit, row, column }: Placed,
  year: number,
  figures: readonly Figure[],
  toneOf: (figure: Figure) => TileTone,
): TileView {
  const [first] = figures;
  const marks = figures.flatMap((figure) => chipsOf(site, figure).map(({ label }) => label));
  return {
    unit: unit.id,
    label: unitShortName(site, unit, year),
    href: unitYearHref(site, unit, year),
    row,
    column,
    values: figures.map((figure) => ({
      text: figureText(site, figure),
      figure: { id: figure.id, raw: figure.raw },
    })),
    remarks: first ? [...new Set(marks)] : [site.t.notFound],
    tone: first ? toneOf(first) : 'none',
  };
}

export function classTone({ value }: Figure): TileTone {
  return isClass(value) ? value.class : 'none';
}

/** Gives `.r2` and `.c3` the number of their row and column, which tile-map.css reads where it lays the tiles out. */
export function placeRules(tiles: readonly TileView[]): string {
  const rows = tiles.map(({ row }) => `.r${String(row)}{--row:${String(row)}}`);
  const columns = tiles.map(({ column }) => `.c${String(column)}{--column:${String(column)}}`);
  return `@layer blocks{${[...new Set([...rows.sort(), ...columns.sort()])].join('')}}`;
}

/** Columns that fit side by side on a phone, and letters in one of them. */
const PHONE = { columns: 6, letters: 7 };

/** Whether a phone has no room for the tiles where they lie: too many columns, or words too long for them. */
export function needsRoom(tiles: readonly TileView[]): boolean {
  const words = tiles.flatMap(({ label, values, remarks }) =>
    // A figure and its % stay on one line.
    [label, ...values.map(({ text }) => text), ...remarks].flatMap((text) => text.split(' ')),
  );
  return (
    tiles.some(({ column }) => column > PHONE.columns) ||
    words.some(({ length }) => length > PHONE.letters)
  );
}

/** The classes that occur, the best first. */
export function classLegend({ t }: Site, shown: readonly TileTone[]): TileMapView['legend'] {
  return CLASSES.filter((name) => shown.includes(name)).map((tone) => ({
    label: t.classes[tone],
    tone,
  }));
}

export function missingLegend({ t }: Site, tiles: readonly TileView[]): TileMapView['legend'] {
  return tiles.some(({ values }) => values.length === 0)
    ? [{ label: t.notFound, tone: 'none' }]
    : [];
}
