import { issueAt, statementTablesOf, type AnyRow, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { aliveDuring, lifetime } from '../../lifetime.ts';
import { firstDay, lastDay, type Period } from '../../period.ts';

/** Nothing can be said of a unit in a period in which it did not exist. */
export function unitNotAlive(draft: Draft): Issue[] {
  const units = new Map(draft.units.map(({ values }) => [values.id, values]));
  const check = (row: AnyRow, column: string, ids: string[], from: string, to: string): Issue[] =>
    ids.flatMap((id) => {
      const unit = units.get(id);
      if (!unit) return [];
      const life = lifetime(unit, units);
      if (aliveDuring(life, from, to)) return [];
      const ended = life.to !== null && life.to < from;
      const instead = ended ? unit.successors : unit.predecessors;
      const fault = { code: 'unit-not-alive', ...life, instead } as const;
      return [{ ...issueAt(row, column, fault), found: id }];
    });
  const statements = statementTablesOf(draft).flatMap(({ rows }) =>
    rows.flatMap((row) => {
      const { from, to } = row.values['period'] as Period;
      return check(row, 'unit', [row.values['unit'] as string], from, to);
    }),
  );
  const findings = draft.findings.flatMap((row) =>
    check(row, 'units', row.values.units, row.values.period.from, row.values.period.to),
  );
  const inspections = draft.inspections.flatMap((row) => {
    const from = firstDay(row.values.from ?? row.values.to ?? '') ?? '';
    const to = lastDay(row.values.to ?? row.values.from ?? '') ?? '9999';
    return check(row, 'units', row.values.units, from, to);
  });
  // A code is that of its unit while it lives: the one before or after has a row of its own.
  const codes = draft.unitCodes.flatMap((row) => {
    const { unit, valid_from: from, valid_to: to } = row.values;
    const dates = [['valid_from', from] as const, ['valid_to', to] as const];
    return dates
      .flatMap(([column, date]) =>
        date === null ? [] : check(row, column, [unit], firstDay(date) ?? '', lastDay(date) ?? ''),
      )
      .slice(0, 1);
  });
  return [...statements, ...findings, ...inspections, ...codes];
}
