import type { Dataset } from '../data/dataset.ts';
import type { Dimensions, Figure, Statement } from '../data/figures.ts';
import { yearOf } from '../data/period.ts';
import { measureOf, STATEMENT_TABLES, type TableId } from '../data/tables.ts';
import { isAbove, type PartAboveWhole } from './part-above-whole.ts';

/**
 * Counts that are more than the same count of what they lie in, as one source states both: of a field more than of all
 * fields, in a quarter more than in its year, of a unit more than of its province. Tiers are held against theirs elsewhere.
 */
export function rowsAboveWholes(dataset: Dataset): PartAboveWhole[] {
  const together = Map.groupBy(dataset.statements, ({ table, source, scope, period }) =>
    [table, source, scope, yearOf(period)].join('\n'),
  );
  return [...together.values()].flatMap((rows) =>
    rows.flatMap((row) => {
      const wholes = rows.filter((whole) => liesIn(dataset, row, whole));
      return wholes.length === 0 ? [] : aboveOneOf(row, wholes);
    }),
  );
}

function aboveOneOf(row: Statement, wholes: readonly Statement[]): PartAboveWhole[] {
  return [...row.figures.values()].flatMap((part) => {
    const whole = wholes
      .filter(({ period }) => period.raw === row.period.raw || addsUpOverTime(part))
      .flatMap(({ figures }) => figures.get(part.column) ?? [])
      .find((other) => isAbove(part, other));
    return measureOf(part.indicator).measure === 'count' && whole ? [{ part, whole }] : [];
  });
}

/** What is done with cases and feedback in a part of the year is done in the year; what is left at its end is not. */
export function addsUpOverTime({ indicator, column, statement: { table } }: Figure): boolean {
  const isLeft = column === 'carried_over' || column.startsWith('pending');
  return measureOf(indicator).flow === true || (IN_DAYS.has(table) && !isLeft);
}

const IN_DAYS: ReadonlySet<TableId> = new Set(['cases', 'feedback']);

function liesIn(dataset: Dataset, row: Statement, whole: Statement): boolean {
  return (
    row !== whole &&
    whole.period.from <= row.period.from &&
    row.period.to <= whole.period.to &&
    (row.unit === whole.unit || isOfProvince(dataset, row, whole)) &&
    isInDimensions(row.dimensions, whole.dimensions)
  );
}

/** A field lies in all fields; all else is the same. */
function isInDimensions(part: Dimensions, whole: Dimensions): boolean {
  const isInField = whole.field === undefined || whole.field === part.field;
  return (
    isInField &&
    part.service === whole.service &&
    part.index === whole.index &&
    part.component === whole.component
  );
}

/** Tables whose rows of units go with one of their tier. */
const OF_TIERS: ReadonlySet<TableId> = new Set(
  STATEMENT_TABLES.flatMap((table) => ('tier' in table ? [table.name] : [])),
);

function isOfProvince({ units }: Dataset, { table, unit }: Statement, whole: Statement): boolean {
  const [part, province] = [units.get(unit), units.get(whole.unit)];
  return (
    OF_TIERS.has(table) &&
    province?.kind === 'province' &&
    part?.parent === province.id &&
    part.kind !== 'tier'
  );
}
