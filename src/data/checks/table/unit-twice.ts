import { issueAt, type Draft } from '../../draft.ts';
import type { Fault, Issue } from '../../issue.ts';
import { surelyLivedTogether } from '../../lifetime.ts';

/** Two units that cannot be told apart, or of which there is one at a time, have both lived on one day. */
export function unitTwice(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  const alike = Map.groupBy(draft.units, ({ values }) => onlyOne(values));
  return [...alike].flatMap(([key, rows]) => {
    if (key === null) return [];
    return rows.flatMap((row, at): Issue[] => {
      const self = row.values;
      const other = rows
        .slice(0, at)
        .find(
          ({ values }) =>
            surelyLivedTogether(self, values, units) && !areMerged(draft, self.id, values.id),
        );
      if (other === undefined) return [];
      const of = self.kind === 'province' || self.kind === 'tier' ? self.kind : 'name';
      const fault: Fault = { code: 'unit-twice', of, unit: other.values.id };
      return [issueAt(row, of === 'name' ? 'name_vi' : 'kind', fault)];
    });
  });
}

/** Whether both went into one and the same: the other province of a merger may stand in the register beside that of the site. */
function areMerged(draft: Draft, one: string, other: string): boolean {
  const into = (id: string) =>
    draft.units.flatMap(({ values }) =>
      values.id === id ? values.successors : values.predecessors.includes(id) ? [values.id] : [],
    );
  const [first, second] = [into(one), into(other)];
  return first.some((id) => second.includes(id));
}

/** What there is one of at a time; null of a unit that is compared with none. */
function onlyOne(unit: Draft['units'][number]['values']): string | null {
  const { kind, parent, peer_group: group, name_vi: name } = unit;
  if (kind === 'province') return kind;
  if (group === null) return null;
  return [group, parent, kind === 'tier' ? '' : spelled(name)].join('\n');
}

/** Capitals and blanks tell no two units apart, accents do. */
function spelled(name: string): string {
  return name.toLocaleLowerCase('vi').replaceAll(/\s+/g, ' ');
}
