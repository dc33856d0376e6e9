import type { Fault } from '../../issue.ts';
import type { Quantity } from '../../quantity.ts';

/** "More than 100" is as wrong as 101. */
export function shareOutOfRange({ value, mark }: Quantity): Fault | null {
  const isAbove = mark === 'more' ? value >= 100 : value > 100;
  return isAbove ? { code: 'share-out-of-range' } : null;
}
