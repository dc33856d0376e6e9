import type { Dataset } from '../data/dataset.ts';
import type { Table } from '../data/table.ts';
import type { NameReader } from './cells/unit-names.ts';
import type { TakenColumn } from './columns/assign.ts';
import type { RowScale } from './columns/row-units.ts';
import type { Whole } from './columns/whole.ts';
import type { Desk } from './desk.ts';
import type { ConfirmedName, Names } from './names.ts';
import type { SectionOf } from './sections.ts';
import type { Sheet } from './workbook/cell.ts';

/** All that is needed to read the rows of a table. */
export interface Reading {
  sheet: Sheet;
  table: Table;
  taken: readonly TakenColumn[];
  whole: Whole;
  /** What a heading says of the rows under it. */
  sectionOf: SectionOf;
  /** All rows with figures: those taken one by one, and sums of them. */
  figureRows: readonly number[];
  /** What one of a column's counts stands for. */
  scaleOf: (column: TakenColumn) => number;
  /** The same of one row; null: its figures are no counts, and it is left out. */
  rowScale: RowScale;
  dataset: Dataset;
  unitNamed: NameReader;
  /** Names as they were when the row's own dates say. */
  unitNamedIn: (row: number) => NameReader;
  /** Names of all times, to say of a unit that it is no more. */
  unitEver: NameReader;
  names: Names;
  /** Takes down what the editor said that a name means. */
  confirm: (name: ConfirmedName) => void;
  desk: Desk;
}

/** A column of names, with the rows that are read. */
export interface NameColumn {
  index: number;
  column: string;
  header: string;
  rows: readonly number[];
}
