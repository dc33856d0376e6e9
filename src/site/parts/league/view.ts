import type { PeerGroup } from '../../../data/tables/common.ts';
import type { TableView } from '../table/view.ts';

/** The units of one peer group in one year. Of a large group the first and the last stand in the table, `rest` folded below. */
export interface LeagueView {
  group: PeerGroup;
  table: TableView;
  rest: { label: string; table: TableView } | null;
  /** The ids of the units that have a row. */
  units: readonly string[];
}
