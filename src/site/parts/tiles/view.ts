import type { UnitClass } from '../../../data/classes.ts';
import type { Shade } from '../shades/view.ts';

export interface TileView {
  unit: string;
  label: string;
  href: string;
  row: number;
  column: number;
  /** The figures on the tile; none where nothing was found. */
  values: { text: string; figure: { id: string; raw: string } }[];
  /** Why its figures are not firm, or why there is none. */
  remarks: string[];
  tone: TileTone;
}

export type TileTone = UnitClass | Shade | 'none';

export interface TileMapView {
  title: string;
  /** What is coloured, in which unit, of when. */
  subtitle: string;
  tiles: TileView[];
  /** Too wide to be laid out as a map on a phone. */
  roomy: boolean;
  /** How the legend is to be read, where its words alone do not say it. */
  key: string | null;
  legend: { label: string; tone: TileTone }[];
  sourceLine: string | null;
  /** The rules of its rows and columns: classes, because a strict policy forbids style attributes. */
  places: string;
}
