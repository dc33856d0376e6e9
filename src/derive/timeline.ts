import { parsePeriod, type Period } from '../data/period.ts';

/**
 * The periods from the first to the last, those without a figure among them,
 * so that a gap in a series shows as a gap. Moments and dated ranges have no
 * fixed step and stand as they are. `periods` must be of one kind, in order.
 */
export function timeline(periods: readonly Period[]): Period[] {
  const [first] = periods;
  const last = periods.at(-1);
  const step = first && STEPS[first.kind];
  if (!first || !last || step === undefined) return [...periods];
  const whole: Period[] = [first];
  for (let raw = step(first.raw); raw <= last.raw; raw = step(raw)) {
    const reading = parsePeriod(raw);
    if (!reading.ok) break;
    whole.push(reading.period);
  }
  return whole;
}

const STEPS: Partial<Record<Period['kind'], (raw: string) => string>> = {
  year: (raw) => String(Number(raw) + 1),
  half: (raw) => partAfter(raw, 2, (part) => `H${String(part)}`),
  quarter: (raw) => partAfter(raw, 4, (part) => `Q${String(part)}`),
  month: (raw) => partAfter(raw, 12, (part) => String(part).padStart(2, '0')),
};

function partAfter(raw: string, parts: number, write: (part: number) => string): string {
  const [year = '', rest = ''] = raw.split('-');
  const part = Number(rest.replace(/\D/g, ''));
  return part === parts ? `${String(Number(year) + 1)}-${write(1)}` : `${year}-${write(part + 1)}`;
}
