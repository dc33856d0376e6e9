import type { LinkView } from '../links/view.ts';
import type { RowsLeft, RowsOfKind } from './view.ts';

/** Rows that stand together in a table. */
export interface Body<Row> {
  rows: Row[];
  /** Shown when asked for. */
  more: boolean;
  /** The name of their kind, where these are the first of it. */
  kind: string | null;
  /** Where the rows are that were left out before these. */
  left: LinkView | null;
}

interface Parted<Row> {
  rows: readonly Row[];
  folded?: { from: number; to: number } | undefined;
  kinds?: readonly RowsOfKind[] | undefined;
  left?: readonly RowsLeft[] | undefined;
}

/** The rows of a table, parted where another kind begins, and where some are folded or left out. */
export function bodiesOf<Row>({ rows, folded, kinds = [], left = [] }: Parted<Row>): Body<Row>[] {
  const inner = [
    ...[...kinds, ...left].map(({ at }) => at),
    ...(folded ? [folded.from, folded.to] : []),
  ];
  const starts = [...new Set([0, ...inner])].toSorted((a, b) => a - b);
  return starts.map((from, at) => ({
    rows: rows.slice(from, starts[at + 1] ?? rows.length),
    more: folded?.from === from,
    kind: kinds.find((kind) => kind.at === from)?.label ?? null,
    left: left.find((some) => some.at === from)?.link ?? null,
  }));
}
