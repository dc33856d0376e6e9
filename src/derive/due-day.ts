import type { Duty } from '../data/dataset.ts';
import { lastDay, type Period } from '../data/period.ts';

/** The day on which the figures of a period are due by a rule; null where it names none. In a short month the 31st is its last day. */
export function dueDay(
  { due_month: month, due_day: day }: Pick<Duty, 'due_month' | 'due_day'>,
  { to }: Pick<Period, 'to'>,
): string | null {
  if (month === null || day === null) return null;
  const first = new Date(`${to.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + month);
  const last = lastDay(first.toISOString().slice(0, 7)) ?? '';
  const due = `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return due < last ? due : last;
}
