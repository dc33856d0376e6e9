import { issueAt, tablesOf, type AnyRow, type Draft } from '../../draft.ts';
import { statementId } from '../../figures.ts';
import type { Issue } from '../../issue.ts';
import type { Period } from '../../period.ts';
import type { Table } from '../../table.ts';
import { isStatementTable } from '../../tables.ts';

/** Two rows with one key would be two answers of one source to one question. */
export function duplicateKey(draft: Draft): Issue[] {
  return tablesOf(draft).flatMap(({ table, rows }) => {
    const seen = new Map<string, AnyRow>();
    return rows.flatMap((row): Issue[] => {
      const cells = table.key.map((column) => row.raw[column] ?? '');
      const identity = identityOf(table, row, cells);
      const first = seen.get(identity);
      if (!first) {
        seen.set(identity, row);
        return [];
      }
      const key = cells.filter((cell) => cell !== '').join(' · ');
      const fault = {
        code: 'duplicate-key',
        key,
        columns: table.key,
        firstFile: first.file,
        firstLine: first.line,
      } as const;
      return [{ ...issueAt(row, table.key[0] ?? '', fault), found: key }];
    });
  });
}

/** Scopes that differ in accents or capitals alone would share a permanent id; the same days may be written in two ways. */
function identityOf(table: Table, row: AnyRow, cells: string[]): string {
  if (!isStatementTable(table)) return cells.join('\n');
  const { raw: period } = row.values['period'] as Period;
  return statementId(table, { ...row, raw: { ...row.raw, period } });
}
