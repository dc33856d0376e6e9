/** What a unit is. Imports nothing, so that faults, columns and tables all name it so. */
export const UNIT_KINDS = [
  'province',
  'department',
  'vertical',
  'district',
  'commune',
  'centre',
  'tier',
  'group',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/**
 * Units are compared within a group. The last two came with a merger: agencies of the
 * province that was made by it, and communes that another province brought into it.
 */
export const PEER_GROUPS = [
  'departments',
  'verticals',
  'districts',
  'communes',
  'merged-departments',
  'joined-communes',
] as const;
export type PeerGroup = (typeof PEER_GROUPS)[number];
