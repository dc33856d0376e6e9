import { issueAt, statementTablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { isStock, type Period } from '../../period.ts';
import { measures } from '../../table.ts';

/** What happens over days cannot be counted at one moment (a period written with @). */
export function flowAtMoment(draft: Draft): Issue[] {
  return statementTablesOf(draft).flatMap(({ table, rows }) => {
    const flows = measures(table).filter(([, meta]) => meta.flow === true);
    return rows
      .filter((row) => isStock(row.values['period'] as Period))
      .flatMap((row) =>
        flows
          .filter(([column]) => row.values[column] !== null)
          .map(([column]) => issueAt(row, column, { code: 'flow-at-moment' })),
      );
  });
}
