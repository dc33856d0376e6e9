import { parsePeriod, type Period } from '../data/period.ts';

/**
 * The periods from the first to the last, those without a figure among them,
 * so that a gap in a series shows as a gap. Moments and dated ranges have no
 * fixed step and stand as they are. `periods` must be of one length (`lengthOf`), in order: the step is a year.
 */
export function timeline(periods: readonly Period[]): Period[] {
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last || first.kind === 'range' || first.kind === 'moment') return [...periods];
  const whole: Period[] = [first];
  for (let raw = yearAfter(first.raw); raw <= last.raw; raw = yearAfter(raw)) {
    const reading = parsePeriod(raw);
    if (!reading.ok) break;
    whole.push(reading.period);
  }
  return whole;
}

function yearAfter(raw: string): string {
  return raw.replace(/^\d{4}/, (year) => String(Number(year) + 1));
}
