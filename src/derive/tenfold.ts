import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure, type Statement } from '../data/figures.ts';
import { measureOf } from '../data/tables.ts';
import { addsUpOverTime } from './row-above-whole.ts';
import { lifeOf, membersDuring } from './units.ts';

/** A count of about ten, a hundred or a thousand times that of a year before, or that part of it: a digit or a mark may have slipped. */
export interface Tenfold {
  now: Figure;
  before: Figure;
}

/** Below it a count may well grow tenfold. */
const LARGE = 1000;
/** How near the ratio lies to a power of ten, in powers of ten. */
const NEAR = 0.1;

/** Where several sources state the year before, one that is not so far off is enough. */
export function tenfolds(dataset: Dataset): Tenfold[] {
  const stated = dataset.statements.filter(({ status }) => status !== 'planned');
  const known = Map.groupBy(stated, (row) => keyOf(row, row.period.from, row.period.to));
  return stated.flatMap((row) => {
    const { from, to } = row.period;
    const start = yearBefore(from);
    // Of a year that it began in, a unit has a part alone.
    const born = birthOf(dataset, row);
    if (born !== null && born > start) return [];
    const before = known.get(keyOf(row, start, yearBefore(to))) ?? [];
    return [...row.figures.values()].flatMap((now): Tenfold[] => {
      const counts = before.flatMap(({ figures }) => figures.get(now.column) ?? []);
      const [first] = counts;
      return first && isCounted(now) && counts.every((count) => isTenfold(now, count))
        ? [{ now, before: first }]
        : [];
    });
  });
}

/** Over days, or left at an end of them. How many were ranked, or can be had, is no such count. */
function isCounted(figure: Figure): boolean {
  const { measure } = measureOf(figure.indicator);
  return measure === 'count' && (addsUpOverTime(figure) || figure.statement.table === 'cases');
}

function isTenfold(now: Figure, before: Figure): boolean {
  const [a, b] = [exactNumber(now), exactNumber(before)];
  if (a === null || b === null || a === 0 || b === 0 || Math.max(a, b) < LARGE) return false;
  const powers = Math.abs(Math.log10(a / b));
  return powers > 0.5 && Math.abs(powers - Math.round(powers)) <= NEAR;
}

/** The first day of a unit, of a tier that of its first unit; null where nothing is known. */
function birthOf(dataset: Dataset, { unit: id, period }: Statement): string | null {
  const unit = dataset.units.get(id);
  if (unit === undefined) return null;
  if (unit.kind !== 'tier' || unit.peer_group === null) return lifeOf(dataset, unit).from;
  const births = [...membersDuring(dataset, unit.peer_group, period)].map((member) => {
    const one = dataset.units.get(member);
    return (one && lifeOf(dataset, one).from) ?? '';
  });
  return births.toSorted()[0] ?? null;
}

function keyOf({ table, unit, scope, dimensions }: Statement, from: string, to: string): string {
  return [table, unit, scope, ...Object.values(dimensions), from, to].join('\n');
}

/** The last day of February is told by its month. */
function yearBefore(day: string): string {
  const year = Number(day.slice(0, 4)) - 1;
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  const rest = day.slice(4);
  return /^-02-2[89]$/.test(rest) ? `${year}-02-${isLeap ? '29' : '28'}` : `${year}${rest}`;
}
