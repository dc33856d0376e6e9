import type { Request } from '../data/dataset.ts';
import { daysBetween } from './days.ts';

/** Article 31 of Law 104/2016/QH13: working days from the day of receipt, and days of the one extension. */
const WORKING_DAYS = { simple: 5, complex: 15 } as const;
const EXTENSION_DAYS = 15;

/**
 * The earliest day, YYYY-MM-DD, on which an answer may be due: counted from the receipt, or from the sending where no
 * receipt is known. Saturdays and Sundays are left out, public holidays are not: with them it is later. Null where the
 * day of the beginning is not known.
 */
export function earliestDue({ sent, received, kind, extended }: Request): string | null {
  const begun = received ?? sent;
  if (begun.length < 'YYYY-MM-DD'.length) return null;
  const day = new Date(`${begun}T00:00:00Z`);
  for (let left: number = WORKING_DAYS[kind]; left > 0;) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0) left -= 1;
  }
  if (extended !== null) day.setUTCDate(day.getUTCDate() + EXTENSION_DAYS);
  return day.toISOString().slice(0, 10);
}

/** How many days the answer came after the earliest due day, 0 in time; null without an answer, or where a day is not known. */
export function daysAfterDue(request: Request): number | null {
  const due = earliestDue(request);
  const { answered } = request;
  if (due === null || answered?.length !== due.length) return null;
  return Math.max(0, daysBetween(due, answered));
}

/** Whether nothing had come by a day after the earliest due one; the day is null where nothing says what day it is. */
export function isOverdue(request: Request, today: string | null): boolean {
  const due = earliestDue(request);
  return request.answered === null && due !== null && today !== null && today > due;
}
