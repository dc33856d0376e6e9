import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** Each unit has a tile of its own on the map. */
export function tileTaken(draft: Draft): Issue[] {
  const taken = new Map<string, string>();
  return draft.units.flatMap((row): Issue[] => {
    const { id, tile_row: tileRow, tile_col: tileColumn } = row.values;
    if (tileRow === null || tileColumn === null) return [];
    const place = `${tileRow}/${tileColumn}`;
    const by = taken.get(place);
    if (by !== undefined) return [issueAt(row, 'tile_row', { code: 'tile-taken', by })];
    taken.set(place, id);
    return [];
  });
}
