import type { Sentence } from '../../charts/makers/context.ts';
import type { Step } from '../../charts/rules/heat-steps.ts';
import type { HeatTable } from '../../charts/makers/heat-table.ts';
import type { ChartSpec } from '../../charts/spec.ts';
import type { UnitClass } from '../../data/columns.ts';

/**
 * Finished values: what components are given. Every text is already in the
 * reader's language and every number already formatted; nothing is computed
 * after this point. `raw` keeps the value as it stands in the CSV, so that the
 * figure audit can hold the page against the data.
 */

export interface LinkView {
  label: string;
  href: string;
}

/** A link in a list, with a few words on what is behind it. */
export interface EntryView {
  link: LinkView;
  details: string;
}

/** Something to know about figures, with where more is said. */
export interface RemarkView {
  text: string;
  links: LinkView[];
}

/** One number on a page, with everything needed to quote it. */
export interface FigureView {
  /** Permanent figure id, for `data-figure`. */
  id: string;
  /** What the figure measures: "Hồ sơ đã giải quyết". */
  label: string;
  /** Formatted, with its mark: "253.779", "hơn 9.031". */
  value: string;
  /** Exactly what the CSV cell holds: "253779", ">9031". */
  raw: string;
  /** "hồ sơ", "%", "trên 100 điểm"; empty when the value says it all. */
  unit: string;
  /** The whole it is part of: "trong 254.754 hồ sơ đã giải quyết, 99,62 %". */
  denominator?: string;
  /** Who and when: "Tỉnh Kiên Giang, quý II năm 2020". */
  context: string;
  /** Where on the site the figure stands with its row: a link that can be cited. */
  href: string;
  source: LinkView;
  /** Status and audit marks: "tạm thời", "suy ra", "nguồn cộng không khớp". */
  chips: ChipView[];
  note?: string;
}

export interface ChipView {
  label: string;
  tone: Tone;
  href?: string;
}

export type Tone = 'sea' | 'amber' | 'leaf' | 'clay' | 'slate';

/** A figure that no source found states: said in words, never 0 and never a dash alone. */
export interface MissingView {
  label: string;
  reason: string;
}

export interface TableView {
  caption: string;
  /** Fragment by which the whole table can be linked to. */
  anchor?: string;
  columns: ColumnView[];
  rows: RowView[];
  /** Notes under the table, e.g. what is left out of a ranking and why. */
  notes: string[];
  /** Where the whole table comes from, when its rows do not say. */
  sources?: LinkView[];
}

/** Units and periods of one indicator in shades of one hue, with what each shade means. */
export interface ShadesView {
  table: HeatTable;
  /** The rules that colour the cells: `.shade0` to `.shade4`. */
  styles: string;
  /** What a darker cell means. */
  lead: string;
  notes: string[];
}

export interface ColumnView {
  label: string;
  numeric: boolean;
}

export interface RowView {
  /** Fragment by which the row can be linked to. */
  anchor?: string;
  header: CellView;
  cells: CellView[];
}

export interface CellView {
  text: string;
  /** A second, smaller line: when, where, of what. */
  detail?: string;
  /** Where a row comes from, when the table has no column for it. */
  source?: LinkView;
  href?: string;
  /** Set when the cell shows one published figure. */
  figure?: { id: string; raw: string };
  chips?: ChipView[];
  /** True for "không có số liệu" and the like: shown in slate. */
  missing?: boolean;
}

/** A drawn chart, or the sentence that stands for it. */
export type ChartView = DrawnChart | Sentence;

/** A chart as a page shows it: drawn in two widths, with its table and its files. */
export interface DrawnChart {
  kind: 'chart';
  /** What is drawn: its id, words and points. */
  spec: ChartSpec;
  /** The chart as files, and for other pages. */
  files: Record<'png' | 'svg' | 'csv' | 'embed', LinkView>;
  /** Inline SVG for about 360 px and about 720 px. */
  narrow: string;
  wide: string;
  table: TableView;
}

export interface TileView {
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

export type Shade = `shade${Step}`;

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
  /** The rules that colour the shades; empty where there are none. */
  styles: string;
}

export interface FindingView {
  id: string;
  kind: { label: string; tone: Tone };
  statement: string;
  /** Whom the source names, or its own vague words. */
  about: string;
  area: LinkView;
  source: LinkView;
  href: string;
}

export interface FindingGroupView {
  title: string;
  findings: FindingView[];
}
