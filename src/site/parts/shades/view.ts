import type { LinkView } from '../links/view.ts';
import type { RowsLeft } from '../table/view.ts';
import type { HeatTable } from '../../../charts/makers/heat-table.ts';
import type { Step } from '../../../charts/rules/heat-steps.ts';

/** Units and periods of one indicator in shades of one hue, with what each shade means. */
export interface ShadesView {
  table: HeatTable;
  /** The page of the unit of each row; null where nothing of it was found. */
  hrefs: readonly (string | null)[];
  /** How far the latest figure of each row is from what is to be reached; absent where nothing is set for any. */
  targets?: {
    label: string;
    /** One target is set for all: cells are how far off it they are, as numbers. */
    isOne: boolean;
    cells: readonly ({ text: string; by: number | null } | null)[];
  };
  /** What part of its whole the latest figure of each row is; absent where they are not listed by it. */
  share?: { label: string; cells: readonly { text: string; shade: Shade | null }[] };
  /** The card of each figure, by its id. */
  cards: ReadonlyMap<string, string>;
  /** The reason of a missing figure that is said once, under the table, and left out of the cells. */
  blank: string;
  /** True of places, of which the first is the lowest. */
  rank?: boolean;
  /** What a darker cell means; null where none is. */
  lead: string | null;
  notes: string[];
  /** Where the other periods stand, of a table that shows the latest alone. */
  more?: LinkView;
  /** Before the row at `at` others are left out, which stand where the link leads. */
  left?: RowsLeft;
}

export type Shade = `shade${Step}`;
