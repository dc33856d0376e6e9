import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A place on the map is a row and a column: with one of them the unit is not on the map at all. */
export function halfTile(draft: Draft): Issue[] {
  return draft.units.flatMap((row): Issue[] => {
    const { tile_row: down, tile_col: across } = row.values;
    if ((down === null) === (across === null)) return [];
    return [issueAt(row, down === null ? 'tile_row' : 'tile_col', { code: 'half-tile' })];
  });
}
