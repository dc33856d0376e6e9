import { issueAt, statementTablesOf, type AnyRow, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import type { Period } from '../../period.ts';

/** A row lies in the folder of the year in which its period ends. */
export function wrongYear(draft: Draft): Issue[] {
  const dated: [AnyRow, string, string | null][] = [
    ...statementTablesOf(draft).flatMap(({ rows }) => rows.map(endOfPeriod)),
    ...draft.findings.map(endOfPeriod),
    ...draft.inspections.map((row): [AnyRow, string, string | null] =>
      row.values.to === null ? [row, 'from', row.values.from] : [row, 'to', row.values.to],
    ),
  ];
  return dated.flatMap(([row, column, end]) => {
    const folder = row.file.slice(0, 4);
    const endsIn = end?.slice(0, 4) ?? folder;
    return endsIn === folder ? [] : [issueAt(row, column, { code: 'wrong-year', folder, endsIn })];
  });
}

function endOfPeriod(row: AnyRow): [AnyRow, string, string] {
  return [row, 'period', (row.values['period'] as Period).to];
}
