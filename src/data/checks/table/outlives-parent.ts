import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { lifetime } from '../../lifetime.ts';

/** A unit cannot go on after what it is part of has ended. */
export function outlivesParent(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  return draft.units.flatMap((row) => {
    const parent = units.get(row.values.parent);
    const end = lifetime(row.values, units).to;
    const parentEnds = parent ? lifetime(parent, units).to : null;
    if (!parent || end === null || parentEnds === null || end <= parentEnds) return [];
    return [issueAt(row, 'valid_to', { code: 'outlives-parent', parent: parent.id, parentEnds })];
  });
}
