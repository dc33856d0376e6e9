import type { Site } from '../../site.ts';
import type { TableView } from './view.ts';
import { WORDS } from './words.ts';

/** With more rows than these a table opens with its first and last ones. */
const LONG = 30;
/** So many rows are shown at each end of a long table. */
const AT_EACH_END = 10;

/** A table in order of place; of a long one the first and the last are seen at once, and the rest is one tap away. */
export function folded(site: Site, table: TableView): TableView {
  const { rows } = table;
  if (rows.length <= LONG) return table;
  const to = rows.length - AT_EACH_END;
  const count = site.f.number(to - AT_EACH_END);
  return {
    ...table,
    folded: { from: AT_EACH_END, to, label: WORDS[site.locale].showFolded({ count }) },
  };
}
