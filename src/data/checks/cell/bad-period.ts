import type { Fault } from '../../issue.ts';
import { parsePeriod } from '../../period.ts';

export function badPeriod(cell: string): Fault | null {
  const reading = parsePeriod(cell);
  return reading.ok ? null : { code: 'bad-period', reason: reading.reason };
}
