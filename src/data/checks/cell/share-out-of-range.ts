import type { Fault } from '../../issue.ts';
import type { Quantity } from '../../quantity.ts';

export function shareOutOfRange(quantity: Quantity): Fault | null {
  return quantity.value > 100 ? { code: 'share-out-of-range' } : null;
}
