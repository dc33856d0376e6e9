import type { Fault } from '../../issue.ts';
import { periodMeant } from '../../period-meant.ts';
import { parsePeriod } from '../../period.ts';

export function badPeriod(cell: string): Fault | null {
  const reading = parsePeriod(cell);
  if (reading.ok) return null;
  return { code: 'bad-period', reason: reading.reason, suggestion: periodMeant(cell) };
}
