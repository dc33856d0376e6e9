import type { RawFile } from '../../data/csv/csv.ts';
import { readDataset } from '../../data/dataset.ts';
import { readContent } from '../../data/folder.ts';
import type { Issue } from '../../data/issue.ts';
import { STORY, tableFile } from '../../data/table-file.ts';
import type { Address } from '../../editions/address-book.ts';
import { latestOf, LEDGER } from '../../editions/ledger.ts';
import { readPublication } from '../../editions/publication.ts';
import { publishedFiles } from '../../editions/published.ts';
import type { Sealing } from '../../editions/seal.ts';
import { roots } from '../../roots.ts';
import { addressFaults } from '../../site/address-faults.ts';
import { addressesOf } from '../addresses-of.ts';

type Sealed = Extract<Sealing, { kind: 'sealed' }>;

export type AddressesAfter =
  | { ok: true; addresses: Address[] }
  /** Addresses of earlier editions would be lost; or none where old editions cannot be read with the registers of today. */
  | { ok: false; issues: readonly Issue[] };

/** What the site serves once these editions are sealed: of each year what readers have of it, not what is being worked on. */
export function addressesAfter(
  files: readonly RawFile[],
  sealings: readonly Sealed[],
): AddressesAfter {
  const ledger = new TextEncoder().encode(sealings.at(-1)?.ledger);
  const after = [
    ...files.filter(({ file }) => file !== LEDGER),
    ...sealings.flatMap((sealing) => sealing.files),
    { file: LEDGER, bytes: ledger },
  ];
  const reading = readPublication(after);
  if (!reading.ok) return reading;
  const { publication } = reading;
  const published = readDataset(publishedFiles(publication.editions, after));
  if (!published.ok) return { ok: false, issues: [] };
  const stories = [...latestOf(publication.editions)].flatMap(([year, { id }]) =>
    (publication.sealed.get(id) ?? [])
      .map(({ file, bytes }) => ({ file: `${String(year)}/${file}`, bytes }))
      .filter(({ file }) => tableFile(file) === STORY),
  );
  const addresses = addressesOf(
    { ...publication, dataset: published.dataset },
    stories,
    readContent(roots.content),
  );
  const issues = addressFaults(published.dataset, addresses, publication.recorded);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, addresses };
}
