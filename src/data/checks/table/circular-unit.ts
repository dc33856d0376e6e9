import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** No unit or index is above itself, by however many steps; no unit comes of itself. */
export function circularUnit(draft: Draft): Issue[] {
  const parents = parentsIn(draft.units);
  const ofUnits = draft.units.flatMap((row) => {
    const { id, predecessors, successors } = row.values;
    const columns = [
      ...(isAbove(id, id, parents) ? ['parent'] : []),
      ...(predecessors.includes(id) ? ['predecessors'] : []),
      ...(successors.includes(id) ? ['successors'] : []),
    ];
    return columns.map((column) => issueAt(row, column, { code: 'circular-unit', of: 'units' }));
  });
  const wholes = parentsIn(draft.indices);
  const ofIndices = draft.indices
    .filter(({ values: { id } }) => isAbove(id, id, wholes))
    .map((row) => issueAt(row, 'parent', { code: 'circular-unit', of: 'indices' }));
  return [...ofUnits, ...ofIndices];
}

function parentsIn(
  rows: readonly { values: { id: string; parent: string } }[],
): ReadonlyMap<string, string> {
  return new Map(rows.map(({ values: { id, parent } }) => [id, parent]));
}

function isAbove(id: string, of: string, parents: ReadonlyMap<string, string>): boolean {
  const met = new Set<string>();
  for (let at = parents.get(of); at !== undefined && !met.has(at); at = parents.get(at)) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}
