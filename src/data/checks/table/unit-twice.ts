import type { Unit } from '../../dataset.ts';
import { issueAt, type Draft } from '../../draft.ts';
import type { Fault, Issue } from '../../issue.ts';
import { surelyLivedTogether } from '../../lifetime.ts';

/** Two units that cannot be told apart, or of which there is one at a time, have both lived on one day. */
export function unitTwice(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  return draft.units.flatMap((row, at) => {
    const before = draft.units
      .slice(0, at)
      .map(({ values }) => values)
      .filter((other) => surelyLivedTogether(row.values, other, units));
    return before
      .flatMap((other): Issue[] => {
        const of = sameAs(row.values, other);
        if (of === null) return [];
        const fault: Fault = { code: 'unit-twice', of, unit: other.id };
        return [issueAt(row, of === 'name' ? 'name_vi' : 'kind', fault)];
      })
      .slice(0, 1);
  });
}

function sameAs(one: Unit, other: Unit): 'province' | 'tier' | 'name' | null {
  if (one.kind === 'province' && other.kind === 'province') return 'province';
  if (one.parent !== other.parent || one.peer_group !== other.peer_group) return null;
  if (one.peer_group === null) return null;
  if (one.kind === 'tier' || other.kind === 'tier') return one.kind === other.kind ? 'tier' : null;
  return spelled(one.name_vi) === spelled(other.name_vi) ? 'name' : null;
}

/** Capitals and blanks tell no two units apart, accents do. */
function spelled(name: string): string {
  return name.toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ');
}
