import type { Conflict } from '../conflicts.ts';
import type { Audit, AuditRule } from './audit.ts';
import { placeOfAudit, placeOfConflict } from './tally.ts';

/** All that was tried, and all that sources say differently. */
export interface Audited {
  audits: readonly Audit[];
  conflicts: readonly Conflict[];
}

/** The years of which anything was tried or is contradicted, or those of one unit, the latest first. */
export function auditedYears(audited: Audited, unit?: string): number[] {
  const own = placesOf(audited).filter((place) => unit === undefined || place.unit === unit);
  return [...new Set(own.map(({ year }) => year))].toSorted((a, b) => b - a);
}

/** The units of whose year anything was tried or is contradicted. */
export function auditedUnits(audited: Audited, year: number): ReadonlySet<string> {
  const own = placesOf(audited).filter((place) => place.year === year);
  return new Set(own.map(({ unit }) => unit));
}

/** The kinds of identities that were tried, those tried most often first. */
export function triedKinds({ audits }: Pick<Audited, 'audits'>): AuditRule[] {
  return [...Map.groupBy(audits, ({ rule }) => rule)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([rule]) => rule);
}

function placesOf({ audits, conflicts }: Audited) {
  return [...audits.map(placeOfAudit), ...conflicts.map(placeOfConflict)];
}
