import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { lifetime } from '../../lifetime.ts';

/** A unit cannot go on, or begin, after what it is part of has ended. */
export function outlivesParent(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  return draft.units.flatMap((row) => {
    const parent = units.get(row.values.parent);
    const { from, to } = lifetime(row.values, units);
    const parentEnds = parent ? lifetime(parent, units).to : null;
    if (!parent || parentEnds === null) return [];
    const fault = { code: 'outlives-parent', parent: parent.id, parentEnds } as const;
    if (from !== null && from > parentEnds)
      return [issueAt(row, 'valid_from', { ...fault, born: true })];
    return to !== null && to > parentEnds
      ? [issueAt(row, 'valid_to', { ...fault, born: false })]
      : [];
  });
}
