import type { Dataset, Discrepancy } from '../data/dataset.ts';
import { exactNumber, type Figure } from '../data/figures.ts';
import type { Issue } from '../data/issue.ts';
import type { Located } from '../data/rows.ts';
import type { Audit } from './audit/audit.ts';
import type { Conflict } from './conflicts.ts';
import { decimalsOf, round } from './precision.ts';

/** Faults of sources that data/discrepancies.csv explains. */
export type Fault = Audit | Conflict;

/** The figures that do not go together. */
export function figuresOf(fault: Fault): readonly Figure[] {
  return 'rule' in fault ? [fault.stated, ...fault.parts] : fault.figures;
}

/** Stated less expected; of a contradiction, the highest less the lowest, at the coarser precision. */
function gapOf(fault: Fault): number {
  if ('rule' in fault) return fault.gap;
  const values = fault.figures.flatMap((figure) => exactNumber(figure) ?? []);
  const decimals = fault.figures.map(decimalsOf);
  return values.length < 2
    ? 0
    : round(Math.max(...values) - Math.min(...values), Math.min(...decimals));
}

/** An explanation speaks of a fault when it names all the figures that do not go together. */
export function explains({ figures }: Discrepancy, fault: Fault): boolean {
  const ids = new Set(figuresOf(fault).map(({ id }) => id));
  return ids.size === new Set(figures).size && figures.every((id) => ids.has(id));
}

/**
 * Explanations of what no longer occurs, or not by that much: the figures were
 * mended, or the explanation never fitted. They must not outlive their fault.
 */
export function staleExplanations(dataset: Dataset, faults: readonly Fault[]): Issue[] {
  return dataset.discrepancies.flatMap((row): Issue[] => {
    const gaps = faults.filter((fault) => explains(row.values, fault)).map(gapOf);
    if (gaps.includes(row.values.gap)) return [];
    const [gap] = gaps;
    return [
      gap === undefined
        ? stale(row, 'id', 'agrees', '')
        : stale(row, 'gap', 'other-gap', String(gap)),
    ];
  });
}

function stale(
  row: Located<Discrepancy>,
  column: 'id' | 'gap',
  reason: 'agrees' | 'other-gap',
  gap: string,
): Issue {
  return {
    fault: { code: 'discrepancy-stale', reason, gap },
    file: row.file,
    line: row.line,
    column: row.places[column] ?? null,
    found: row.raw[column] ?? null,
  };
}
