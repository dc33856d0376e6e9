import type { RawFile } from '../data/csv/csv.ts';
import { isCorrected } from './corrections.ts';
import { latestOf, sealedFiles, type Edition } from './ledger.ts';
import type { Publication } from './publication.ts';
import { readReasons, REASONS } from './reasons.ts';
import { seal, type Sealing, type SealRequest } from './seal.ts';
import { isWhole } from './story.ts';

type Sealed = Extract<Sealing, { kind: 'sealed' }>;

export type SealingOfAll =
  | { kind: 'all-sealed'; sealings: readonly Sealed[] }
  | { kind: 'all-unchanged' }
  | Exclude<Sealing, { kind: 'sealed' | 'nothing-changed' | 'no-such-year' }>;

/**
 * The next edition of every published year that is not as it was sealed. What years
 * share, a name or a source, changes in all of them at once: one reason serves them all.
 */
export function sealAll(
  publication: Publication,
  files: readonly RawFile[],
  request: Omit<SealRequest, 'year'>,
): SealingOfAll {
  const { open, editions, ledger } = publication;
  const changesOf = new Map(open.map(({ year, changes }) => [year, changes]));
  const years = [...latestOf(editions)]
    .filter(([year, { id }]) => changesOf.has(year) || !isWhole(sealedFiles(id, files)))
    .map(([year]) => year)
    .sort((a, b) => a - b);
  const changes = years.flatMap((year) => changesOf.get(year) ?? []);
  const missing = changes.filter(
    (change) => isCorrected(change) && !request.reasons.has(change.id),
  );
  if (missing.length > 0) {
    const once = new Map(missing.map((change) => [change.id, change]));
    return { kind: 'reasons-missing', changes: [...once.values()] };
  }
  const changed = new Set(changes.map(({ id }) => id));
  const given = reasonsGiven(editions, files);
  const unused = [...request.reasons]
    .filter(([id, reason]) => !changed.has(id) && given.get(id) !== reason)
    .map(([id]) => id);
  if (unused.length > 0) return { kind: 'reasons-unused', values: unused };

  const sealings: Sealed[] = [];
  for (const year of years) {
    const own = new Set(changesOf.get(year)?.map(({ id }) => id));
    const reasons = new Map([...request.reasons].filter(([id]) => own.has(id)));
    const before = sealings.map(({ edition }) => edition);
    const here = {
      ...publication,
      editions: [...editions, ...before],
      ledger: [...ledger, ...before],
    };
    const sealing = seal(here, files, {
      ...request,
      year,
      reasons,
      // The last of them gives readers the site as it is after all of them.
      addresses: year === years.at(-1) ? (request.addresses ?? null) : null,
    });
    if (sealing.kind === 'sealed') sealings.push(sealing);
  }
  return sealings.length === 0 ? { kind: 'all-unchanged' } : { kind: 'all-sealed', sealings };
}

/**
 * The reasons that the editions which readers have were sealed with. A command that was
 * killed midway is run again with the same reasons: those of the years it had done are no mistake.
 */
function reasonsGiven(
  editions: readonly Edition[],
  files: readonly RawFile[],
): Map<string, string> {
  return new Map(
    [...latestOf(editions).values()].flatMap(({ id }) => [
      ...readReasons(sealedFiles(id, files).find(({ file }) => file === REASONS)),
    ]),
  );
}
