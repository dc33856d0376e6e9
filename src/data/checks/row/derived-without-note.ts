import { issueAt, statementTablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A figure that somebody computed is published only with how it was computed. */
export function derivedWithoutNote(draft: Draft): Issue[] {
  return statementTablesOf(draft).flatMap(({ rows }) =>
    rows
      .filter((row) => row.values['status'] === 'derived' && row.values['note_vi'] === '')
      .map((row) => issueAt(row, 'note_vi', { code: 'derived-without-note' })),
  );
}
