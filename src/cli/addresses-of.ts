import type { RawFile } from '../data/csv/csv.ts';
import { readContent } from '../data/folder.ts';
import type { Issue } from '../data/issue.ts';
import type { Address } from '../editions/address-book.ts';
import type { Publication } from '../editions/publication.ts';
import { LOCALES } from '../i18n/locale.ts';
import { roots } from '../roots.ts';
import { addressFaults } from '../site/address-faults.ts';
import { siteCharts } from '../site/charts.ts';
import { chartsInStories, servedAddresses } from '../site/served-addresses.ts';
import { siteOf } from '../site/site.ts';

export interface AddressCheck {
  /** What keeps addresses of earlier editions from leading where they led. */
  issues: Issue[];
  /** Every address of the site; not worked out, which takes seconds, where nothing is recorded and nothing moved. */
  served: Address[];
}

export function checkAddresses(publication: Publication, files: readonly RawFile[]): AddressCheck {
  const { dataset, recorded } = publication;
  if (recorded.length === 0 && dataset.moves.length === 0) return { issues: [], served: [] };
  const served = addressesOf(publication, files, readContent(roots.content));
  return { issues: addressFaults(dataset, served, recorded), served };
}

/** Every address of the site that would be built from these files, in each of its languages. */
export function addressesOf(
  publication: Publication,
  files: readonly RawFile[],
  content: readonly RawFile[],
): Address[] {
  const stories = chartsInStories(files);
  const standing = content.flatMap(
    ({ file }) => /^content\/vi\/pages\/(.+)\.mdx$/.exec(file)?.[1] ?? [],
  );
  return LOCALES.flatMap(({ locale }) => {
    const site = siteOf(publication, locale);
    return servedAddresses(site, siteCharts(site, stories), standing);
  });
}
