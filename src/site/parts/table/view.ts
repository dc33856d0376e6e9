import type { LinkView } from '../links/view.ts';

/** A matrix: what is constant stands in the caption, rows are what varies, columns are measures. */
export interface TableView {
  caption: string;
  /** Fragment by which the whole table can be linked to. */
  anchor?: string;
  /** Headings above several columns each; together they span all columns but the first. */
  groups?: { label: string; span: number }[];
  /** The first is the column of row headings. */
  columns: ColumnView[];
  rows: RowView[];
  notes: NoteView[];
  /** Rows in the middle that are shown when asked for; paper and readers without styles have them all. */
  folded?: { from: number; to: number; label: string };
  /** From the row at `at` on all are of one kind, whose name stands above them. Such a table is not sorted. */
  kinds?: RowsOfKind[];
  /** Before the row at `at` others are left out, which stand where the link leads. Such a table is not sorted. */
  left?: RowsLeft[];
}

export interface RowsLeft {
  at: number;
  link: LinkView;
}

export interface RowsOfKind {
  at: number;
  label: string;
}

export interface ColumnView {
  /** Fragment by which the column can be linked to, where a column is one row of a source. */
  anchor?: string;
  label: string;
  numeric: boolean;
  /** True of places, of which the first is the lowest: sorted, the best come first. */
  rank?: boolean;
  /** What the column is counted in or out of, in small print. */
  detail?: string;
  href?: string;
  marks?: MarkView[];
}

export interface RowView {
  /** Fragment by which the row can be linked to. */
  anchor?: string;
  /**
   * `whole`: of all the others together, such as the province among its units. `own`: the unit of the page. `broken`: the
   * rows below do not compare with it and those above; a line parts them, and the table is not sorted.
   */
  kind?: 'whole' | 'own' | 'broken';
  header: HeaderView;
  cells: CellView[];
}

export interface HeaderView {
  text: string;
  href?: string;
  /** A second, smaller line: when, of what. */
  detail?: string;
  marks?: MarkView[];
}

export interface CellView {
  text: string;
  /** Set when the cell shows one published figure. */
  figure?: { id: string; raw: string; href: string };
  /** What belongs to the number, in small print beside it: its share, of how many. */
  beside?: string;
  /** A second, smaller line. */
  detail?: string;
  href?: string;
  /** Letters of the notes under the table. */
  marks?: string;
  /** Takes the room of the decimals that others of the column have and this one has not: ",00". */
  pad?: string;
  /** A bar below the number: its part of the longest, in hundredths. */
  bar?: number;
  /** What the cell is sorted by, where that is not the number it shows: the share beside a count. */
  by?: number;
  /** The highest or lowest of its column. */
  extreme?: boolean;
  /** Words in a column of numbers, which may stand on several lines. */
  loose?: boolean;
  /** True for "không nêu" and the like: shown in slate. */
  missing?: boolean;
}

/** The number of a source in small print, with the way to the row in which it says so. */
export interface MarkView {
  text: string;
  href?: string;
}

/** A note under a table: numbers are sources, letters are remarks; without a mark it is of the whole table. */
export interface NoteView {
  mark: string | null;
  text: string;
  href?: string;
}
