import type { Dataset } from '../data/dataset.ts';

/** True when site.csv says that the figures are made up: whatever shows them says so too. */
export function isSample({ site }: Pick<Dataset, 'site'>): boolean {
  return site['sample']?.vi === 'yes';
}
