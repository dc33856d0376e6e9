import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import type { PeerGroup, UnitKind } from '../../unit-kinds.ts';

/** The groups in which units of a kind are compared. Tiers, centres and groups of units may stand in any. */
const GROUPS: Partial<Record<UnitKind, readonly PeerGroup[]>> = {
  province: [],
  department: ['departments', 'merged-departments'],
  vertical: ['verticals', 'merged-departments'],
  district: ['districts'],
  commune: ['communes', 'joined-communes'],
};

/** A district is no department, and a national index ranks provinces alone. */
export function unitKind(draft: Draft): Issue[] {
  const kinds = new Map(draft.units.map(({ values: { id, kind } }) => [id, kind]));
  const inGroups = draft.units.flatMap((row): Issue[] => {
    const { kind, peer_group: group } = row.values;
    const allowed = GROUPS[kind];
    if (group === null || allowed === undefined || allowed.includes(group)) return [];
    return [issueAt(row, 'peer_group', { code: 'unit-kind', of: 'group', kind, allowed })];
  });
  const ranked = draft.national.flatMap((row): Issue[] => {
    const kind = kinds.get(row.values.unit);
    if (kind === undefined || kind === 'province') return [];
    return [issueAt(row, 'unit', { code: 'unit-kind', of: 'national', kind, allowed: [] })];
  });
  return [...inGroups, ...ranked];
}
