import { firstDay, isReversed, lastDay } from './period.ts';

/** What a lifetime is reckoned from: the dates may be known to the year or month only. */
interface Lived {
  valid_from: string | null;
  valid_to: string | null;
  parent: string;
}

export interface Lifetime {
  /** First day it can have existed; null when unknown. */
  from: string | null;
  /** Last day it can have existed; null while it lives. */
  to: string | null;
}

/** A unit without a first or last day of its own begins or ends with what it is part of. */
export function lifetime(unit: Lived, units: ReadonlyMap<string, Lived>): Lifetime {
  const begun = nearestAbove(unit, units, ({ valid_from }) => valid_from);
  const ended = nearestAbove(unit, units, ({ valid_to }) => valid_to);
  return {
    from: begun === null ? null : firstDay(begun),
    to: ended === null ? null : lastDay(ended),
  };
}

/**
 * The date of the unit, or of the nearest unit above it that has one. Two dates of which the later stands first are no
 * dates: that is told where they stand, and nowhere else.
 */
function nearestAbove(
  unit: Lived,
  units: ReadonlyMap<string, Lived>,
  dateOf: (unit: Lived) => string | null,
): string | null {
  const seen = new Set<Lived>();
  for (let at: Lived | undefined = unit; at && !seen.has(at); at = units.get(at.parent)) {
    const date = isReversed(at.valid_from ?? '', at.valid_to ?? '') ? null : dateOf(at);
    if (date !== null) return date;
    seen.add(at);
  }
  return null;
}

export function aliveDuring({ from, to }: Lifetime, start: string, end: string): boolean {
  return (from === null || from <= end) && (to === null || to >= start);
}

/** The same where a date known to the year or month is taken for the shorter life: the one may have ended before the other began. */
export function surelyLivedTogether(
  one: Lived,
  other: Lived,
  units: ReadonlyMap<string, Lived>,
): boolean {
  const [a, b] = [one, other].map((unit) => ({
    from: lastDay(nearestAbove(unit, units, ({ valid_from }) => valid_from) ?? '') ?? '',
    to: firstDay(nearestAbove(unit, units, ({ valid_to }) => valid_to) ?? '') ?? '9999-12-31',
  }));
  return a !== undefined && b !== undefined && a.from <= b.to && b.from <= a.to;
}

/** Whether there was a day on which both lived. */
export function livedTogether(
  one: Lived,
  other: Lived,
  units: ReadonlyMap<string, Lived>,
): boolean {
  const { from, to } = lifetime(one, units);
  return aliveDuring(lifetime(other, units), from ?? '', to ?? '9999-12-31');
}
