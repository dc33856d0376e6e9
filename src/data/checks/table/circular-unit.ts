import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** No unit is above itself, by however many steps, nor comes of itself. */
export function circularUnit(draft: Draft): Issue[] {
  const parents = new Map(draft.units.map(({ values }) => [values.id, values.parent]));
  return draft.units.flatMap((row) => {
    const { id, predecessors, successors } = row.values;
    const columns = [
      ...(isAbove(id, id, parents) ? ['parent'] : []),
      ...(predecessors.includes(id) ? ['predecessors'] : []),
      ...(successors.includes(id) ? ['successors'] : []),
    ];
    return columns.map((column) => issueAt(row, column, { code: 'circular-unit' }));
  });
}

function isAbove(id: string, of: string, parents: ReadonlyMap<string, string>): boolean {
  const met = new Set<string>();
  for (let at = parents.get(of); at !== undefined && !met.has(at); at = parents.get(at)) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}
