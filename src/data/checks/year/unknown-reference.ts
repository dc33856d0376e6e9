import { columnMeta } from '../../table.ts';
import { issueAt, statementTablesOf, tablesOf, type AnyRow, type Draft } from '../../draft.ts';
import type { Issue, Register } from '../../issue.ts';
import { toStatement } from '../../figures.ts';
import { nearest } from '../../nearest.ts';
import { INDICATORS } from '../../tables.ts';

/** Every id in a cell must stand in its register: a unit, source, field, area, index … */
export function unknownReference(draft: Draft): Issue[] {
  const known = knownIds(draft);
  return tablesOf(draft).flatMap(({ table, rows }) =>
    Object.keys(table.columns).flatMap((column) => {
      const meta = columnMeta(table, column);
      if (meta.role !== 'reference') return [];
      return rows.flatMap((row) => unknownIn(row, column, meta.register, known[meta.register]));
    }),
  );
}

/** Ids of all figures, as their rows make them. */
function figureIds(draft: Draft): Map<string, string> {
  return new Map(
    statementTablesOf(draft).flatMap(({ table, rows }) =>
      rows.flatMap((row) =>
        [...toStatement(table, row).figures.values()].map(({ id }) => [id, ''] as const),
      ),
    ),
  );
}

function unknownIn(
  row: AnyRow,
  column: string,
  register: Register,
  known: ReadonlyMap<string, string>,
): Issue[] {
  const cell = row.values[column];
  const ids = Array.isArray(cell) ? (cell as string[]) : [cell as string];
  return ids
    .filter((id) => id !== '' && !known.has(id))
    .map((id) => {
      const byName = [...known].find(([, name]) => name === id)?.[0];
      const fault = {
        code: 'unknown-reference',
        register,
        nearest: byName ?? nearest(id, known.keys()),
      };
      return { ...issueAt(row, column, fault as Issue['fault']), found: id };
    });
}

/** Ids and, where there are any, the names an editor may have typed instead. */
function knownIds(draft: Draft): Record<Register, ReadonlyMap<string, string>> {
  const named = (rows: { values: { id: string; name_vi: string } }[]) =>
    new Map(rows.map(({ values }) => [values.id, values.name_vi]));
  const plain = (rows: { values: { id: string } }[]) =>
    new Map(rows.map(({ values }) => [values.id, '']));
  return {
    units: named(draft.units),
    sources: plain(draft.sources),
    norms: plain(draft.norms),
    fields: named(draft.fields),
    areas: named(draft.areas),
    indices: named(draft.indices),
    inspections: plain(draft.inspections),
    findings: plain(draft.findings),
    'known-documents': plain(draft.knownDocuments),
    figures: figureIds(draft),
    indicators: new Map(INDICATORS.map(({ id, meta }) => [id, meta.label.vi])),
  };
}
