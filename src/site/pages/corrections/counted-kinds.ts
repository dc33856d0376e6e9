import { FIGURE_KINDS, type CountedKind } from '../../../editions/correction-kind.ts';
import { isCorrected, type Correction } from '../../../editions/corrections.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Kinds that are counted, in the order in which they are told. */
export const COUNTED_KINDS = [...FIGURE_KINDS, 'wording', 'added'] as const;

/** "sửa 8 con số", "thêm 12 ô mới": how much was done, each kind by itself. */
export function countsByKind(
  site: Site,
  own: readonly Correction[],
  kinds: readonly CountedKind[] = COUNTED_KINDS,
): string[] {
  const words = WORDS[site.locale].counts;
  return kinds.flatMap((kind) => {
    const count = countOf(own.filter((one) => one.kind === kind));
    return count === 0 ? [] : [words[kind](site.f.number(count))];
  });
}

/** What of `own` was published before, counted; null where it was only added to. */
export function correctedCounts(site: Site, own: readonly Correction[]): CorrectedCounts | null {
  const corrected = own.filter(({ change }) => isCorrected(change));
  if (corrected.length === 0) return null;
  const told = (kinds: readonly CountedKind[]) => {
    const counts = countsByKind(site, corrected, kinds);
    return counts.length === 0 ? null : site.f.list(counts);
  };
  return {
    all: site.f.list(countsByKind(site, corrected)),
    figures: told(FIGURE_KINDS),
    isValueChanged: corrected.some(({ kind }) => kind === 'changed'),
  };
}

/** How much was corrected, in words. */
export interface CorrectedCounts {
  all: string;
  /** Of figures alone; null where none was corrected. */
  figures: string | null;
  isValueChanged: boolean;
}

/** What several years share is changed once. */
export function countOf(corrections: readonly Correction[]): number {
  return new Set(corrections.map(({ change: { id, old, now } }) => JSON.stringify([id, old, now])))
    .size;
}
