import type { PeerGroup } from '../../../data/unit-kinds.ts';
import type { TableId } from '../../../data/tables.ts';
import type { TableView } from '../table/view.ts';

/** The units of one peer group in one year. */
export interface LeagueView {
  group: PeerGroup;
  table: TableView;
  /** The ids of the units that have a row. */
  units: readonly string[];
  /** The tables of the data that its columns are read from, by unit: all others of the unit stand elsewhere. */
  tables: ReadonlyMap<string, ReadonlySet<TableId>>;
}
