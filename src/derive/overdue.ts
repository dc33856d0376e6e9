import type { Statement } from '../data/figures.ts';
import { shareOf } from './share.ts';

/** Of a thousand cases still open, how many are past their day. Null where the row does not say of how many. */
export function overduePerThousand({ figures }: Statement): number | null {
  const overdue = figures.get('pending_overdue');
  const share = overdue === undefined ? null : shareOf(overdue);
  return share === null || share.percent > 100 ? null : share.percent * 10;
}
