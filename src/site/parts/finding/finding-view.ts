import type { Finding } from '../../../data/dataset.ts';
import { FINDING_KINDS, type FindingKind } from '../../../data/tables/common.ts';
import { local } from '../../../i18n/local.ts';
import { sourceLink } from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { repliesTo } from '../remarks/replies.ts';
import { unitById, unitInSentence, unitName } from '../unit/unit-words.ts';
import type { Tone } from '../figure/view.ts';
import { followUpViews } from './follow-ups.ts';
import type { FindingGroupView, FindingView } from './view.ts';
import { WORDS } from './words.ts';

export const TONES: Record<FindingKind, Tone> = {
  strength: 'leaf',
  limitation: 'clay',
  recommendation: 'sea',
  fact: 'slate',
};

/** What the headings above findings already say of each of them: ids of its task, its source and the unit of the page, or whom it is about. */
export interface Said {
  unit?: string;
  area?: string;
  about?: string;
  source?: string;
}

export function findingView(site: Site, finding: Finding, said: Said = {}): FindingView {
  const area = site.dataset.areas.get(finding.area);
  if (!area) throw new Error(`no area ${finding.area}`);
  const about =
    said.unit === undefined ? aboutOf(site, finding) : othersIn(site, finding, said.unit);
  return {
    id: finding.id,
    kind: { label: site.t.findingKinds[finding.kind], tone: TONES[finding.kind] },
    statement: local(finding, 'statement', site.locale),
    about: about === said.about ? null : about,
    area:
      finding.area === said.area
        ? null
        : { label: local(area, 'name', site.locale), href: site.addresses.area(finding.area) },
    source: finding.source === said.source ? null : sourceLink(site, finding.source),
    href: site.addresses.inspected(finding.year, finding.id),
    remarks: [...followUpViews(site, finding), ...repliesTo(site, { finding: finding.id })],
  };
}

/** Whom the source names, or that it names nobody. */
function aboutOf(site: Site, { units, year }: Finding): string {
  const named = units.map((id, at) =>
    (at === 0 ? unitName : unitInSentence)(site, unitById(site, id), year),
  );
  return named.length > 0 ? site.f.list(named) : WORDS[site.locale].unitsNotNamed;
}

/** Whom the source names together with a unit; null where it names nobody else. */
function othersIn(site: Site, { units, year }: Finding, unit: string): string | null {
  const others = units
    .filter((id) => id !== unit)
    .map((id) => unitInSentence(site, unitById(site, id), year));
  return others.length === 0 ? null : WORDS[site.locale].together({ units: site.f.list(others) });
}

/** What most of some findings are about and where they are from: said once above them. */
export function saidOfMost(site: Site, findings: readonly Finding[]): Said {
  const about = mostOf(findings.map((finding) => aboutOf(site, finding)));
  const source = mostOf(findings.map((finding) => finding.source));
  return {
    ...(about === null ? {} : { about }),
    ...(source === null ? {} : { source }),
  };
}

/** What more than half of the items are; null where nothing is. */
function mostOf(items: readonly string[]): string | null {
  const [most] = [...Map.groupBy(items, (item) => item)].toSorted(
    ([, a], [, b]) => b.length - a.length,
  );
  return most && most[1].length > items.length / 2 ? most[0] : null;
}

/** Findings by kind: strengths, limitations, recommendations, facts. */
export function findingGroups(
  site: Site,
  findings: readonly Finding[],
  said: Said = {},
): FindingGroupView[] {
  return FINDING_KINDS.flatMap((kind) => {
    const own = findings.filter((finding) => finding.kind === kind);
    return own.length === 0
      ? []
      : [
          {
            title: WORDS[site.locale].heading({
              kind: site.t.findingKinds[kind],
              count: own.length,
            }),
            tone: TONES[kind],
            findings: own.map((finding) => findingView(site, finding, said)),
          },
        ];
  });
}
