import { isClass, type Figure, type Statement } from '../data/figures.ts';
import { measureOf, type MeasureColumn } from '../data/tables.ts';

/** A figure that is larger than what it is a part of: two cells may have changed places. */
export interface PartAboveWhole {
  part: Figure;
  whole: Figure;
}

/** In each statement, the parts that are larger than their whole, and wholes larger than theirs. */
export function partsAboveWholes(statements: readonly Statement[]): PartAboveWhole[] {
  return statements.flatMap((statement) =>
    [...statement.figures.values()].flatMap((part) => {
      const name = wholeColumn(part);
      const whole = name === null ? undefined : statement.figures.get(name);
      return whole && isAbove(part, whole) ? [{ part, whole }] : [];
    }),
  );
}

/** Shares have a whole too, but are not counted in it. */
function wholeColumn({ indicator, column }: Figure): MeasureColumn | null {
  const { measure, whole } = measureOf(indicator);
  if (measure !== 'count') return null;
  return whole ?? MORE_WHOLES[column] ?? null;
}

/** Parts of which no share is printed, so that their column names no whole. */
const MORE_WHOLES: Partial<Record<MeasureColumn, MeasureColumn>> = {
  received_online: 'total',
  received_direct: 'total',
  pending_in_time: 'pending',
  pending_overdue: 'pending',
};

/** Whatever the numbers are that a source hedges: "more than 120" is above 100, "nearly 120" may not be. */
export function isAbove({ value: some }: Figure, { value: all }: Figure): boolean {
  if (isClass(some) || isClass(all)) return false;
  const isAtLeast = some.mark === 'exact' || some.mark === 'more';
  const isAtMost = all.mark === 'exact' || all.mark === 'less';
  return isAtLeast && isAtMost && some.value > all.value;
}
