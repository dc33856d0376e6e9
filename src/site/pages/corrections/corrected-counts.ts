import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { Site } from '../../site.ts';
import { countOf } from './event-title.ts';
import type { CorrectedCounts } from './view.ts';

/** Null where nothing was corrected. */
export function correctedCounts(site: Site, of: readonly Correction[]): CorrectedCounts | null {
  const corrected = of.filter(({ change }) => isCorrected(change));
  const counted = (areFigures: boolean) => {
    const count = countOf(corrected.filter(({ change }) => change.isFigure === areFigures));
    return count === 0 ? null : site.f.number(count);
  };
  const [figures, wordings] = [counted(true), counted(false)];
  if (figures !== null) return { figures, wordings };
  return wordings === null ? null : { figures, wordings };
}
