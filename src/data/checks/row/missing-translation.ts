import { issueAt, tablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** Words stand in both languages or in neither: "note_vi" with "note_en", "scope" with "scope_en". */
export function missingTranslation(draft: Draft): Issue[] {
  return tablesOf(draft).flatMap(({ table, rows }) => {
    const pairs = Object.keys(table.columns)
      .map((name) => [name, `${name.replace(/_vi$/, '')}_en`] as const)
      .filter(([, english]) => english in table.columns);
    return rows.flatMap((row) =>
      pairs.flatMap(([vi, en]) => {
        if ((row.raw[vi] === '') === (row.raw[en] === '')) return [];
        const [blank, other] = row.raw[vi] === '' ? [vi, en] : [en, vi];
        return [issueAt(row, blank, { code: 'missing-translation', other })];
      }),
    );
  });
}
