import type { Direction, Kind } from './table-order.ts';

/** What tables say and how they compare: the page's language is no business of this folder. */
export interface TableTools {
  words: {
    /** The name of the button of a column whose heading leads somewhere. */
    sort: string;
    sorted: (s: { column: string; order: string }) => string;
    orders: Record<Kind, Record<Direction, string>>;
    unsorted: string;
    /** How the keyboard moves in a table. */
    keys: string;
    search: string;
    found: (s: { count: number; of: number }) => string;
  };
  /** Which of some names answer to what was typed: those that are null do not. */
  alike: (names: readonly string[]) => (written: string) => readonly (number | null)[];
  /** The ids of classes, the best first. */
  classes: readonly string[];
}
