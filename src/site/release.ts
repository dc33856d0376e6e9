import type { RawFile } from '../data/csv/csv.ts';
import type { LedgerLine } from '../editions/ledger.ts';
import type { Release } from '../publish/release.ts';
import type { Site } from './site.ts';

/** The site as the files for machines need it. */
export function releaseOf(
  site: Site,
  ledger: readonly LedgerLine[],
  files: readonly RawFile[],
): Release {
  const { dataset, editionOf, drafts, addresses, faults, contradicted, corrected } = site;
  return {
    dataset,
    files,
    editionOf: new Map([...editionOf].filter(([year]) => !drafts.includes(year))),
    ledger,
    flagsOf: (figure) => ({
      doesNotAddUp: faults.has(figure),
      contradicted: contradicted.has(figure),
      corrected: corrected.has(figure),
    }),
    places: {
      home: addresses.full(addresses.home),
      data: addresses.full(addresses.dataFile('')),
      api: addresses.full(addresses.api('')),
    },
  };
}
