import type { LinkView } from '../links/view.ts';
import type { RowsLeft } from './view.ts';

/** Rows that stand together in a table. */
export interface Body<Row> {
  rows: Row[];
  /** Shown when asked for. */
  more: boolean;
  /** Where the rows are that were left out before these. */
  left: LinkView | null;
}

interface Parted<Row> {
  rows: readonly Row[];
  folded?: { from: number; to: number } | undefined;
  left?: RowsLeft | undefined;
}

/** The rows of a table, parted where some are folded or left out. */
export function bodiesOf<Row>({ rows, folded, left }: Parted<Row>): Body<Row>[] {
  const body = (from: number, to: number): Body<Row> => ({
    rows: rows.slice(from, to),
    more: false,
    left: null,
  });
  if (left) return [body(0, left.at), { ...body(left.at, rows.length), left: left.link }];
  if (!folded) return [body(0, rows.length)];
  const { from, to } = folded;
  return [body(0, from), { ...body(from, to), more: true }, body(to, rows.length)];
}
