import type { Dataset, Discrepancy } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import type { Issue } from '../data/issue.ts';
import type { Located } from '../data/rows.ts';
import type { Audit } from './audit/audit.ts';
import { spreadOf, type Conflict } from './conflicts.ts';

/** Faults of sources that data/discrepancies.csv explains. */
export type Fault = Audit | Conflict;

/** The figures that do not go together. */
export function figuresOf(fault: Fault): readonly Figure[] {
  return 'rule' in fault ? [fault.stated, ...fault.parts] : fault.figures;
}

/** Stated less expected; of a contradiction, the highest less the lowest. */
function gapOf(fault: Fault): number {
  return 'rule' in fault ? fault.gap : (spreadOf(fault) ?? 0);
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
