import type { AuditRule } from '../../../derive/audit/audit.ts';
import { auditedYears, triedKinds } from '../../../derive/audit/audited.ts';
import { placeOfAudit, tallyOf } from '../../../derive/audit/tally.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { identityOf, isOfManyIndicators } from '../../parts/equation/formula.ts';
import { offView, type OffView } from '../../parts/equation/off-view.ts';
import { tallyTable } from '../../parts/equation/tally-table.ts';
import { WORDS as EQUATION_WORDS } from '../../parts/equation/words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS as AUDITS_WORDS } from '../audits/words.ts';
import { WORDS } from './words.ts';

/** One kind of identity: what it tries, where it fails, how often it was tried. */
export interface AuditKindPage {
  head: PageHead;
  off: OffView;
  tried: string;
  /** The identities of the kind; null where there is one for all figures. */
  identities: TableView | null;
  years: TableView;
  kinds: LinkView[];
}

export function auditKindPage(site: Site, kind: AuditRule): AuditKindPage {
  const { addresses, locale } = site;
  const words = WORDS[locale];
  const { kinds } = EQUATION_WORDS[locale];
  const audits = site.audits.filter(({ rule }) => rule === kind);
  return {
    head: {
      title: kinds[kind].name,
      description: kinds[kind].tried,
      path: addresses.auditKind(kind),
      breadcrumbs: [homeCrumb(site), { label: AUDITS_WORDS[locale].title, href: addresses.audits }],
    },
    off: offView(site, audits, []),
    tried: kinds[kind].tried,
    identities: audits.some(isOfManyIndicators)
      ? null
      : tallyTable(
          site,
          { caption: words.identities, first: 'kind' },
          [...Map.groupBy(audits, (audit) => identityOf(site, audit))].map(([label, own]) => ({
            label,
            href: null,
            tally: tallyOf(own, []),
          })),
        ),
    years: tallyTable(
      site,
      { caption: words.years, first: 'year' },
      auditedYears({ audits, conflicts: [] }).map((year) => ({
        label: String(year),
        href: addresses.auditYear(year),
        tally: tallyOf(
          audits.filter((audit) => placeOfAudit(audit).year === year),
          [],
        ),
      })),
    ),
    kinds: triedKinds(site)
      .filter((other) => other !== kind)
      .map((other) => ({ label: kinds[other].name, href: addresses.auditKind(other) })),
  };
}
