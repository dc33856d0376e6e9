import type { TableView } from '../table/view.ts';

/** The units of one peer group in one year. Of a large group the first and the last stand in the table, `rest` folded below. */
export interface LeagueView {
  table: TableView;
  rest: { label: string; table: TableView } | null;
  /** The ids of the units that have a row. */
  units: readonly string[];
}
