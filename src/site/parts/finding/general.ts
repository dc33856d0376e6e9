import type { Finding } from '../../../data/dataset.ts';
import { FINDING_KINDS } from '../../../data/tables/common.ts';
import { local } from '../../../i18n/local.ts';
import type { Tone } from '../figure/view.ts';
import type { Site } from '../../site.ts';
import { TONES } from './finding-view.ts';
import { WORDS } from './words.ts';

/** What a source says without naming anybody, of one kind: sentences alone, since they say whom they are about. */
export interface GeneralFindings {
  title: string;
  tone: Tone;
  statements: { text: string; href: string; area: string }[];
}

export function generalFindings(site: Site, findings: readonly Finding[]): GeneralFindings[] {
  const { t, f, locale, dataset, addresses } = site;
  return FINDING_KINDS.flatMap((kind): GeneralFindings[] => {
    const own = findings.filter((finding) => finding.kind === kind);
    if (own.length === 0) return [];
    const heading = WORDS[locale].heading({ kind: t.findingKinds[kind], count: own.length });
    return [
      {
        title: `${heading} (${f.number(own.length)})`,
        tone: TONES[kind],
        statements: own.map((finding) => {
          const area = dataset.areas.get(finding.area);
          return {
            text: local(finding, 'statement', locale),
            href: addresses.inspected(finding.year, finding.id),
            area: area ? local(area, 'name', locale) : finding.area,
          };
        }),
      },
    ];
  });
}
