import { auditedYears, triedKinds } from '../../../derive/audit/audited.ts';
import { placeOfAudit, placeOfConflict, tallyOf } from '../../../derive/audit/tally.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { offView, type OffView } from '../../parts/equation/off-view.ts';
import { tallyTable } from '../../parts/equation/tally-table.ts';
import { WORDS as EQUATION_WORDS } from '../../parts/equation/words.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** Does it add up: every identity of every row, and everything that sources say differently. */
export interface AuditsPage {
  head: PageHead;
  off: OffView;
  years: TableView;
  kinds: TableView;
  units: LinkView;
}

export function auditsPage(site: Site): AuditsPage {
  const { addresses, audits, conflicts, locale } = site;
  const words = WORDS[locale];
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.audits,
      breadcrumbs: [homeCrumb(site)],
    },
    off: offView(site, audits, conflicts),
    years: tallyTable(
      site,
      { caption: words.byYear, first: 'year' },
      auditedYears(site).map((year) => ({
        label: String(year),
        href: addresses.auditYear(year),
        tally: tallyOf(
          audits.filter((audit) => placeOfAudit(audit).year === year),
          conflicts.filter((conflict) => placeOfConflict(conflict).year === year),
        ),
      })),
    ),
    kinds: tallyTable(
      site,
      { caption: words.byKind, first: 'kind' },
      triedKinds(site).map((kind) => ({
        label: EQUATION_WORDS[locale].kinds[kind].name,
        href: addresses.auditKind(kind),
        tally: tallyOf(
          audits.filter(({ rule }) => rule === kind),
          [],
        ),
      })),
    ),
    units: { label: words.units, href: addresses.auditUnits },
  };
}
