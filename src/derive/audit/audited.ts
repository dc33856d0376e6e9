import type { Conflict } from '../conflicts.ts';
import { remembered } from '../remember.ts';
import type { Audit, AuditRule } from './audit.ts';
import { placeOfAudit, placeOfConflict } from './tally.ts';

/** All that was tried, and all that sources say differently. */
export interface Audited {
  audits: readonly Audit[];
  conflicts: readonly Conflict[];
}

/** The years of which anything was tried or is contradicted, or those of one unit, the latest first. */
export function auditedYears(audited: Audited, unit?: string): number[] {
  const places = placesOf(audited);
  const own = unit === undefined ? places : (byUnit(places).get(unit) ?? []);
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

/** The audits and contradictions of one unit in a year. */
export function auditedOf({ audits, conflicts }: Audited, unit: string, year: number): Audited {
  const isOwn = (place: Place) => place.unit === unit && place.year === year;
  return {
    audits: (auditsByUnit(audits).get(unit) ?? []).filter((audit) => isOwn(placeOfAudit(audit))),
    conflicts: conflicts.filter((conflict) => isOwn(placeOfConflict(conflict))),
  };
}

type Place = ReturnType<typeof placeOfAudit>;

const auditsByUnit = remembered((audits: Audited['audits']) =>
  Map.groupBy(audits, ({ statement }) => statement.unit),
);

const placesOf = remembered(({ audits, conflicts }: Audited): readonly Place[] => [
  ...audits.map(placeOfAudit),
  ...conflicts.map(placeOfConflict),
]);

const byUnit = remembered((places: readonly Place[]) => Map.groupBy(places, ({ unit }) => unit));
