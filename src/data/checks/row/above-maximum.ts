import { issueAt, statementTablesOf, type AnyRow, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import type { Quantity } from '../../quantity.ts';
import { measures } from '../../table.ts';

/** A score above its maximum, or a rank beyond the number ranked, is a slip of the pen. */
export function aboveMaximum(draft: Draft): Issue[] {
  return statementTablesOf(draft).flatMap(({ table, rows }) =>
    measures(table).flatMap(([column, meta]) =>
      rows.flatMap((row) => [
        ...beyond(row, column, meta.ceiling),
        ...beyondScale(row, column, meta.most),
      ]),
    ),
  );
}

function beyond(row: AnyRow, column: string, ceiling: string | undefined): Issue[] {
  if (ceiling === undefined) return [];
  const value = row.values[column] as Quantity | null;
  const maximum = row.values[ceiling] as Quantity | null;
  if (!value || !maximum || value.value <= maximum.value) return [];
  return [
    issueAt(row, column, {
      code: 'above-maximum',
      maximum: maximum.raw,
      maximumColumn: ceiling,
    }),
  ];
}

/** The top of the scale is no cell: the table itself knows it. */
function beyondScale(row: AnyRow, column: string, most: number | undefined): Issue[] {
  const value = row.values[column] as Quantity | null;
  if (most === undefined || !value || value.value <= most) return [];
  const fault = { code: 'above-maximum', maximum: String(most), maximumColumn: null } as const;
  return [issueAt(row, column, fault)];
}
