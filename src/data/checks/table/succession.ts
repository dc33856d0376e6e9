import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { lifetime } from '../../lifetime.ts';

/** Nothing begins before what it comes of, or has ended when it is to take over. */
export function succession(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  const fromOf = (unit: Draft['units'][number]['values']) => lifetime(unit, units).from;
  return draft.units.flatMap((row) => {
    const self = row.values;
    const begun = fromOf(self);
    const ended = self.valid_to === null ? null : lifetime(self, units).to;
    const before = self.predecessors.flatMap((id): Issue[] => {
      const other = units.get(id);
      const from = other && fromOf(other);
      if (!from || begun === null || from <= begun) return [];
      return [
        issueAt(row, 'predecessors', {
          code: 'succession',
          of: 'predecessor',
          unit: id,
          day: from,
        }),
      ];
    });
    const after = self.successors.flatMap((id): Issue[] => {
      const other = units.get(id);
      const to = other && lifetime(other, units).to;
      if (!to || ended === null || to >= ended) return [];
      return [
        issueAt(row, 'successors', { code: 'succession', of: 'successor', unit: id, day: to }),
      ];
    });
    return [...before, ...after];
  });
}
