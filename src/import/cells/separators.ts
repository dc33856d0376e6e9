import type { Cell } from '../workbook/cell.ts';
import { evidence, type Separator } from './number-text.ts';

/** How a sheet writes its numbers, where its own cells leave no doubt. */
export interface Separators {
  groups: ReadonlySet<string>;
  decimals: ReadonlySet<string>;
}

export function separatorsIn(cells: readonly Cell[]): Separators {
  const seen = cells.flatMap((cell) => (cell.kind === 'text' ? [evidence(cell.text)] : []));
  return {
    groups: new Set(seen.flatMap(({ groups }) => groups ?? [])),
    decimals: new Set(seen.flatMap(({ decimal }) => decimal ?? [])),
  };
}

/** Whether "." in 1.234 stands for thousands; null while the sheet does not say. */
export function settles(
  { groups, decimals }: Separators,
  mark: Separator,
): 'thousands' | 'decimal' | null {
  const other = mark === '.' ? ',' : '.';
  const asGroup = groups.has(mark) || decimals.has(other);
  const asDecimal = decimals.has(mark) || groups.has(other);
  if (asGroup === asDecimal) return null;
  return asGroup ? 'thousands' : 'decimal';
}
