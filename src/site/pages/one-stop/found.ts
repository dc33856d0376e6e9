import type { Dataset, Finding } from '../../../data/dataset.ts';
import { ONE_STOP_AREA } from '../../../data/named.ts';
import { FINDING_KINDS } from '../../../data/tables/common.ts';
import { findingView } from '../../parts/finding/finding-view.ts';
import type { FindingView } from '../../parts/finding/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** More than these are a list to look through: it stands on the page of the reform task. */
const MOST_FINDINGS = 6;

/** What inspections found of the one-stop, and the way to all that was said of it. */
export interface FoundView {
  findings: { year: string; finding: FindingView }[];
  more: LinkView;
}

/** Said of the one-stop in an inspection, in order of time. */
export function inspectedFindings(dataset: Dataset): Finding[] {
  return dataset.findings
    .filter(({ area, inspection }) => area === ONE_STOP_AREA && inspection !== '')
    .toSorted((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
}

/** The limitations before what else was said; of each kind the newest, in order of time. Null where nothing was found. */
export function foundView(site: Site): FoundView | null {
  const all = site.dataset.findings.filter(({ area }) => area === ONE_STOP_AREA);
  if (all.length === 0) return null;
  const order = ['limitation', ...FINDING_KINDS];
  const found = inspectedFindings(site.dataset)
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind))
    .slice(0, MOST_FINDINGS);
  return {
    findings: found.map((finding) => ({
      year: String(finding.year),
      finding: findingView(site, finding),
    })),
    more: {
      label: WORDS[site.locale].allFindings({ count: site.f.number(all.length) }),
      href: site.addresses.area(ONE_STOP_AREA),
    },
  };
}
