import { issueAt, tablesOf, type Draft } from '../draft.ts';
import type { Issue } from '../issue.ts';

/** Two rows with one key would be two answers of one source to one question. */
export function duplicateKey(draft: Draft): Issue[] {
  return tablesOf(draft).flatMap(({ table, rows }) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row): Issue[] => {
      const key = table.key.map((column) => row.raw[column] ?? '').join(' · ');
      const firstLine = seen.get(key);
      if (firstLine === undefined) {
        seen.set(key, row.line);
        return [];
      }
      const column = table.key[0] ?? '';
      return [{ ...issueAt(row, column, { code: 'duplicate-key', key, firstLine }), found: key }];
    });
  });
}
