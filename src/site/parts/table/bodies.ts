import type { LinkView } from '../links/view.ts';
import type { RowView, TableView } from './view.ts';

/** Rows that stand together in a table. */
export interface Body {
  rows: RowView[];
  /** Shown when asked for. */
  more: boolean;
  /** Where the rows are that were left out before these. */
  left: LinkView | null;
}

/** The rows of a table, parted where some are folded or left out. */
export function bodiesOf({ rows, folded, left }: TableView): Body[] {
  const body = (from: number, to: number): Body => ({
    rows: rows.slice(from, to),
    more: false,
    left: null,
  });
  if (left) return [body(0, left.at), { ...body(left.at, rows.length), left: left.link }];
  if (!folded) return [body(0, rows.length)];
  const { from, to } = folded;
  return [body(0, from), { ...body(from, to), more: true }, body(to, rows.length)];
}
