import type { Dataset } from '../data/dataset.ts';
import type { Statement } from '../data/figures.ts';

/** When the sources of some rows were published: "2019-12-28", "2020-02" or "2020", as far as each is known. */
export interface PublishedSpan {
  /** Null where no source bears a date. */
  span: { from: string; to: string } | null;
  /** How many sources bear none. */
  undated: number;
}

export function publishedSpan(dataset: Dataset, rows: readonly Statement[]): PublishedSpan {
  const sources = [...new Set(rows.map(({ source }) => source))];
  const dates = sources.flatMap((id) => dataset.sources.get(id)?.published ?? []).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    span: from === undefined || to === undefined ? null : { from, to },
    undated: sources.length - dates.length,
  };
}
