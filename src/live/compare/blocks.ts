import type { Choice } from './choice.ts';
import type { CellEntry, FamilyEntry, MeasureFile, PeriodEntry, UnitEntry } from './entries.ts';

/** Figures that may stand beside one another: one table, one picture, one sentence. */
export interface Block {
  measure: Omit<MeasureFile, 'families'>;
  /** "cả năm". */
  part: string;
  /** At least one; those in which a chosen unit has a figure. */
  periods: readonly PeriodEntry[];
  rows: readonly Row[];
  /** Units of the group that were not asked for by name, and have no figure here. */
  silent: readonly UnitEntry[];
}

export interface Row {
  unit: UnitEntry;
  /** One for each period. */
  cells: readonly (CellEntry | Gap)[];
}

/** No figure, and why: none was found, or the unit was not there yet, or no longer. */
export interface Gap {
  gap: 'not-found' | 'not-yet' | 'no-longer';
}

export function isGap(cell: CellEntry | Gap): cell is Gap {
  return 'gap' in cell;
}

/**
 * The choice set out, one block for each way of counting: a part of a year stands beside the same part of other years
 * only. Ways in which nothing chosen was counted make no block. Without chosen units the whole group stands there.
 */
export function blocksOf({ families, ...measure }: MeasureFile, choice: Choice): Block[] {
  return families.flatMap((family) => {
    const asked = choice.units.length > 0 ? choice.units : choice.group.units;
    const columns = family.periods.flatMap((period, index) => {
      const isAsked = choice.years.length === 0 || choice.years.includes(yearOf(period));
      const isStated = asked.some(({ id }) => family.rows[id]?.[index] !== undefined);
      return isAsked && isStated ? [{ period, index }] : [];
    });
    if (columns.length === 0) return [];
    const rows = asked.map((unit): Row => ({
      unit,
      cells: columns.map(({ index, period }) => cellAt(family, unit, index, period)),
    }));
    const isSilent = ({ cells }: Row) => choice.units.length === 0 && cells.every(isGap);
    // Who was not there is not missed.
    const isMissed = ({ cells }: Row) =>
      cells.some((cell) => isGap(cell) && cell.gap === 'not-found');
    const silent = rows.filter((row) => isSilent(row) && isMissed(row)).map(({ unit }) => unit);
    return [
      {
        measure,
        part: family.part,
        periods: columns.map(({ period }) => period),
        rows: rows.filter((row) => !isSilent(row)),
        silent,
      },
    ];
  });
}

/** The chosen years in which no block has a figure. */
export function emptyYears({ years }: Choice, blocks: readonly Block[]): number[] {
  const stated = new Set(blocks.flatMap(({ periods }) => periods.map(yearOf)));
  return years.filter((year) => !stated.has(year));
}

function cellAt(
  { rows }: FamilyEntry,
  { id, from, to }: UnitEntry,
  index: number,
  period: PeriodEntry,
): CellEntry | Gap {
  const cell = rows[id]?.[index];
  if (cell) return cell;
  if (from !== undefined && period.to < from) return { gap: 'not-yet' };
  return { gap: to !== undefined && period.from > to ? 'no-longer' : 'not-found' };
}

function yearOf({ to }: PeriodEntry): number {
  return Number(to.slice(0, 4));
}

/** The number that may be drawn and reckoned with; null of a gap, a class, a bound, and where sources contradict. */
export function exactIn(cell: CellEntry | Gap | undefined): number | null {
  if (!cell || isGap(cell) || cell.conflict) return null;
  const [{ value, exact }] = cell.said;
  return exact === false ? null : (value ?? null);
}

/** Where figures do not compare with those before them: the first period counted anew, the reason, and whose they are. */
export interface Break {
  before: number;
  why: string;
  units: readonly UnitEntry[];
}

/** A break lies between two columns also where the unit has no figure in the column just before it. */
export function breaksIn({ rows }: Block): Break[] {
  const found = rows.flatMap(({ unit, cells }) =>
    cells.flatMap((cell, before) =>
      before > 0 &&
      !isGap(cell) &&
      cell.broken !== undefined &&
      cells.slice(0, before).some((one) => !isGap(one))
        ? [{ unit, before, why: cell.broken }]
        : [],
    ),
  );
  return [...Map.groupBy(found, ({ before, why }) => `${String(before)} ${why}`).values()].flatMap(
    (own) => {
      const [first] = own;
      return first ? [{ ...first, units: own.map(({ unit }) => unit) }] : [];
    },
  );
}
