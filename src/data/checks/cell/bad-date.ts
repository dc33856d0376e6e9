import type { Fault } from '../../issue.ts';
import { firstDay } from '../../period.ts';

/** A date may be known to the year, the month or the day, and must be on the calendar. */
export function badDate(cell: string): Fault | null {
  const formed = /^(?:1[89]|20)\d\d(?:-\d\d(?:-\d\d)?)?$/.test(cell);
  return formed && firstDay(cell) !== null ? null : { code: 'bad-date' };
}
