import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

const MOST = { due_month: 12, due_day: 31 } as const;

/** A day on which something is due needs to be told whole: after which period, in which month, on which day. */
export function dueDay({ duties }: Draft): Issue[] {
  return duties.flatMap((row) => {
    const { every, due_month: month, due_day: day } = row.values;
    if (month === null && day === null) return [];
    if (every === null) return [issueAt(row, 'every', { code: 'due-day', reason: 'half-said' })];
    if (month === null)
      return [issueAt(row, 'due_month', { code: 'due-day', reason: 'half-said' })];
    if (day === null) return [issueAt(row, 'due_day', { code: 'due-day', reason: 'half-said' })];
    if (month > MOST.due_month)
      return [issueAt(row, 'due_month', { code: 'due-day', reason: 'month' })];
    return day < 1 || day > MOST.due_day
      ? [issueAt(row, 'due_day', { code: 'due-day', reason: 'day' })]
      : [];
  });
}
