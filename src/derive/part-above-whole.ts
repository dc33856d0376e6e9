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
      const whole = wholesOf(part)
        .flatMap((name) => statement.figures.get(name) ?? [])
        .find((figure) => isAbove(part, figure));
      return whole ? [{ part, whole }] : [];
    }),
  );
}

/** Shares have a whole too, but are not counted in it. */
function wholesOf({ indicator, column }: Figure): MeasureColumn[] {
  const { measure, whole } = measureOf(indicator);
  const named = measure === 'count' && whole !== undefined ? [whole] : [];
  return [...named, ...(MORE_WHOLES[column] ?? [])];
}

/** Parts of which no share is printed, or of more than one whole; and places in a region, where there are fewer than in the country. */
const MORE_WHOLES: Partial<Record<MeasureColumn, readonly MeasureColumn[]>> = {
  received_online: ['total'],
  received_direct: ['total'],
  pending_in_time: ['pending'],
  pending_overdue: ['pending'],
  early: ['on_time_or_early'],
  on_time: ['on_time_or_early'],
  early_share: ['on_time_or_early_share'],
  on_time_share: ['on_time_or_early_share'],
  rank_in_region: ['rank'],
  region_of: ['rank_of'],
};

/** Whatever the numbers are that a source hedges: "more than 120" is above 100, "nearly 120" may not be. */
export function isAbove({ value: some }: Figure, { value: all }: Figure): boolean {
  if (isClass(some) || isClass(all)) return false;
  const isAtLeast = some.mark === 'exact' || some.mark === 'more';
  const isAtMost = all.mark === 'exact' || all.mark === 'less';
  return isAtLeast && isAtMost && some.value > all.value;
}
