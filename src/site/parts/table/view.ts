import type { ChipView } from '../figure/view.ts';
import type { LinkView } from '../links/view.ts';

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
