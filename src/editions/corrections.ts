import type { RawFile } from '../data/csv/csv.ts';
import { compareShared, compareYear, tableIn, type Change } from './compare.ts';
import { kindOf, type CorrectionKind } from './correction-kind.ts';
import { compareStories } from './story.ts';
import { sealedFiles, type Edition } from './ledger.ts';
import { SEALED_TABLES } from './named-rows.ts';
import { readReasons, REASONS } from './reasons.ts';

/** A published value that a later edition changed, withdrew or added. */
export interface Correction {
  edition: Edition;
  change: Change;
  kind: CorrectionKind;
  /** Why: the reason of its own, or that of the edition. */
  reason: string;
}

/** All that changed between one edition of a year and the next, the latest edition first. */
export function correctionsOf(
  editions: readonly Edition[],
  files: readonly RawFile[],
): Correction[] {
  return editions.toReversed().flatMap((edition) => {
    const before = editions.find(({ id }) => id === edition.follows);
    if (!before) return [];
    const sealed = sealedFiles(edition.id, files);
    const reasons = readReasons(sealed.find(({ file }) => file === REASONS));
    const older = sealedFiles(before.id, files);
    const shared = SEALED_TABLES.flatMap((table) => tableIn(table, sealed) ?? []);
    const changes = [
      ...compareYear(older, sealed),
      ...compareStories(edition.year, older, sealed),
      ...compareShared(older, shared),
    ];
    return changes.map((change) => ({
      edition,
      change,
      kind: kindOf(change, changes),
      reason: reasons.get(change.id) ?? edition.reason,
    }));
  });
}

/** What was published and is not said any more, as against what was only added. */
export function isCorrected({ old }: Change): boolean {
  return old !== null;
}
