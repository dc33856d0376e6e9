import type { Finding } from '../../../data/dataset.ts';
import { FINDING_KINDS, type FindingKind } from '../../../data/tables/common.ts';
import { local } from '../../../i18n/local.ts';
import { sourceLink } from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { unitById, unitName } from '../unit/unit-words.ts';
import type { Tone } from '../figure/view.ts';
import type { FindingGroupView, FindingView } from './view.ts';
import { WORDS } from './words.ts';

export const TONES: Record<FindingKind, Tone> = {
  strength: 'leaf',
  limitation: 'clay',
  recommendation: 'sea',
  fact: 'slate',
};

export function findingView(site: Site, finding: Finding): FindingView {
  const area = site.dataset.areas.get(finding.area);
  if (!area) throw new Error(`no area ${finding.area}`);
  const named = finding.units.map((id) => unitName(site, unitById(site, id), finding.year));
  return {
    id: finding.id,
    kind: { label: site.t.findingKinds[finding.kind], tone: TONES[finding.kind] },
    statement: local(finding, 'statement', site.locale),
    about: named.length > 0 ? site.f.list(named) : WORDS[site.locale].unitsNotNamed,
    area: {
      label: local(area, 'name', site.locale),
      href: site.addresses.area(finding.area),
    },
    source: sourceLink(site, finding.source),
    href: site.addresses.inspected(finding.year, finding.id),
  };
}

/** Findings by kind: strengths, limitations, recommendations, facts. */
export function findingGroups(site: Site, findings: readonly Finding[]): FindingGroupView[] {
  return FINDING_KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0
      ? []
      : [
          {
            title: site.t.findingKinds[kind],
            findings: own.map((finding) => findingView(site, finding)),
          },
        ];
  });
}
