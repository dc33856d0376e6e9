import type { Finding } from '../../../data/dataset.ts';
import { FINDING_KINDS } from '../../../data/tables/common.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** "7 ưu điểm, 7 hạn chế": how many findings there are of each kind. */
export function findingCounts(site: Site, findings: readonly Finding[]): string {
  const counts = FINDING_KINDS.flatMap((kind) => {
    const count = findings.filter((finding) => finding.kind === kind).length;
    return count === 0 ? [] : [site.t.findingsOf[kind](site.f.number(count))];
  });
  return counts.length === 0 ? WORDS[site.locale].none : counts.join(', ');
}
