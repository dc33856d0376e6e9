import type { Dataset } from '../data/dataset.ts';
import { exactNumber, type Figure } from '../data/figures.ts';
import { measureOf, STATEMENT_TABLES, type TableId } from '../data/tables.ts';
import { alikeIn, rowsAlike } from './audit/alike.ts';
import { membersDuring } from './units.ts';

/** A count that a source gives of a whole tier and that does not agree with the counts of its units. */
export interface TierGap {
  stated: Figure;
  /** The counts of the units. Where one unit alone counts more than the tier, only that one. */
  parts: readonly Figure[];
  kind: TierGapKind;
  /** The sum of the parts. */
  expected: number;
}

/**
 * `sum`: every unit has a count, but they add up to another number. `below`: the tier has less than the units that
 * are known. `above`: the tier has more than all its units together. `no-longer`: the published counts added up to
 * the tier, and these do not.
 */
export type TierGapKind = 'sum' | 'below' | 'above' | 'no-longer';

/**
 * Compares the counts of each tier with those of its units. In most tables the units add up to the tier. In a table
 * of shared things (`tier: 'shared'`) the tier has at least as many as its largest unit and at most as many as all
 * units together. `before` is the published dataset: a tier that was the sum of its units there is expected to be so
 * again.
 */
export function tierGaps(dataset: Dataset, before: Dataset | null): TierGap[] {
  const sums = new Set(before ? tiersOf(before).filter(addsUp).map(idOf) : []);
  return tiersOf(dataset).flatMap((tier) => gapOf(tier, sums.has(idOf(tier))));
}

/** One count of one tier, and the counts of its units. */
interface Tier {
  stated: Figure;
  total: number;
  parts: readonly Figure[];
  /** Whether every unit of the tier states it. */
  isWhole: boolean;
  /** How the table says that tiers and their units go together. */
  tier: 'sum' | 'shared';
}

function tiersOf(dataset: Dataset): Tier[] {
  const alike = alikeIn(dataset);
  return dataset.statements.flatMap((statement) => {
    const unit = dataset.units.get(statement.unit);
    const rule = RULES.get(statement.table);
    if (unit?.kind !== 'tier' || unit.peer_group === null || rule === undefined) return [];
    const members = membersDuring(dataset, unit.peer_group, statement.period);
    const rows = rowsAlike(alike, statement).filter((row) => members.has(row.unit));
    return [...statement.figures.values()].flatMap((stated) => {
      const total = exactNumber(stated);
      const parts = rows.flatMap(({ figures }) => figures.get(stated.column) ?? []);
      const isCount = measureOf(stated.indicator).measure === 'count';
      if (!isCount || total === null || parts.some((part) => exactNumber(part) === null)) return [];
      const isWhole = members.size > 1 && parts.length === members.size;
      return [{ stated, total, parts, isWhole, tier: rule }];
    });
  });
}

const RULES = new Map<TableId, 'sum' | 'shared'>(
  STATEMENT_TABLES.flatMap(({ name, ...table }) => ('tier' in table ? [[name, table.tier]] : [])),
);

function gapOf({ stated, total, parts, isWhole, tier }: Tier, wasSum: boolean): TierGap[] {
  const expected = sum(parts);
  const gap = (kind: TierGapKind): TierGap[] => [{ stated, parts, kind, expected }];
  if (tier === 'sum') {
    if (isWhole) return expected === total ? [] : gap('sum');
    return expected > total ? gap('below') : [];
  }
  const largest = parts.find((part) => (exactNumber(part) ?? 0) > total);
  if (largest) return [{ stated, parts: [largest], kind: 'below', expected: sum([largest]) }];
  if (!isWhole || expected === total) return [];
  if (wasSum) return gap('no-longer');
  return expected < total ? gap('above') : [];
}

function addsUp({ total, parts, isWhole }: Tier): boolean {
  return isWhole && sum(parts) === total;
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce((total, figure) => total + (exactNumber(figure) ?? 0), 0);
}

function idOf({ stated }: Tier): string {
  return stated.id;
}
