import { issueAt, tablesOf, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { columnMeta, type Table } from '../../table.ts';

/** Of any width, and one that does not break. */
const BLANK = /(?<=\d)\s+(?=%)/gu;

/** Vietnamese writes "65,9%": the sign follows the digit. Other languages have their own ways. */
export function spacedPerCent(draft: Draft): Issue[] {
  return tablesOf(draft).flatMap(({ table, rows }) => {
    const columns = Object.keys(table.columns).filter((name) => isVietnamese(table, name));
    return rows.flatMap((row) =>
      columns.flatMap((column) => {
        const text = row.raw[column] ?? '';
        const mended = text.replaceAll(BLANK, '');
        return mended === text ? [] : [issueAt(row, column, { code: 'spaced-per-cent', mended })];
      }),
    );
  });
}

/** Words that have an English column beside them: "note_vi", "scope", of site.csv "vi". */
function isVietnamese(table: Table, name: string): boolean {
  if (columnMeta(table, name).role !== 'text') return false;
  return [name.replace(/_vi$/, '_en'), `${name}_en`, name.replace(/^vi$/, 'en')].some(
    (english) => english !== name && english in table.columns,
  );
}
