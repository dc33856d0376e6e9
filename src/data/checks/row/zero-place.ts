import { issueAt, statementTablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import type { Quantity } from '../../quantity.ts';
import { measures } from '../../table.ts';

/** Nobody comes at place 0, nor is placed among 0 or scored out of 0: a spreadsheet has written 0 where a cell was blank. */
export function zeroPlace(draft: Draft): Issue[] {
  return statementTablesOf(draft).flatMap(({ table, rows }) => {
    const all = measures(table);
    const ceilings = new Set(all.flatMap(([, { ceiling }]) => ceiling ?? []));
    return all
      .filter(([column, { measure }]) => measure === 'rank' || ceilings.has(column))
      .flatMap(([column]) =>
        rows
          .filter((row) => (row.values[column] as Quantity | null)?.value === 0)
          .map((row) => issueAt(row, column, { code: 'zero-place', most: ceilings.has(column) })),
      );
  });
}
