import { issueAt, type AnyRow, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { isReversed } from '../../period.ts';

/** Nothing ends before it begins, is read before it is published or answered before it is asked. */
export function datesReversed(draft: Draft): Issue[] {
  return [
    ...reversed(draft.units, 'valid_from', 'valid_to'),
    ...reversed(draft.unitNames, 'from', 'to'),
    ...reversed(draft.unitCodes, 'valid_from', 'valid_to'),
    ...reversed(draft.sources, 'published', 'accessed'),
    ...reversed(draft.norms, 'from', 'to'),
    ...reversed(draft.laws, 'from', 'to'),
    ...reversed(draft.inspections, 'from', 'to'),
    ...reversed(draft.requests, 'sent', 'received'),
    ...reversed(draft.requests, 'sent', 'answered'),
  ];
}

function reversed(rows: AnyRow[], start: string, end: string): Issue[] {
  return rows.flatMap((row) => {
    const from = row.raw[start] ?? '';
    const to = row.raw[end] ?? '';
    return isReversed(from, to)
      ? [issueAt(row, end, { code: 'dates-reversed', from, column: start })]
      : [];
  });
}
