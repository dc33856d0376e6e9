import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { firstDay, isReversed, lastDay, nextDay } from '../../period.ts';

/** The names a unit had join without a gap, so that every day has exactly one. Reversed dates have no order to join in. */
export function namesGap(draft: Draft): Issue[] {
  const byUnit = Map.groupBy(draft.unitNames, (row) => row.values.unit);
  return [...byUnit.values()].flatMap((rows) => {
    if (rows.some(({ values: { from, to } }) => isReversed(from ?? '', to ?? ''))) return [];
    const inOrder = rows.toSorted((a, b) =>
      (a.values.from ?? '').localeCompare(b.values.from ?? ''),
    );
    return inOrder.slice(1).flatMap((row, index) => {
      const before = inOrder[index]?.values.to ?? '';
      const expectedFrom = before === '' ? '' : nextDay(lastDay(before) ?? '');
      const from = firstDay(row.values.from ?? '') ?? '';
      return from === expectedFrom
        ? []
        : [issueAt(row, 'from', { code: 'names-gap', expectedFrom })];
    });
  });
}
