import { auditedYears } from '../../../derive/audit/audited.ts';
import { placeOfAudit, tallyOf } from '../../../derive/audit/tally.ts';
import { tierOrder } from '../../../derive/units.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { tallyTable } from '../../parts/equation/tally-table.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitLabel } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS as AUDITS_WORDS } from '../audits/words.ts';
import { WORDS } from './words.ts';

/** What was tried of each unit over all years; a link leads to its latest year, and from there to the others. */
export interface AuditUnitsPage {
  head: PageHead;
  units: TableView;
}

export function auditUnitsPage(site: Site): AuditUnitsPage {
  const { addresses, locale, dataset } = site;
  const words = WORDS[locale];
  const audits = Map.groupBy(site.audits, (audit) => placeOfAudit(audit).unit);
  const conflicts = Map.groupBy(site.conflicts, ({ unit }) => unit);
  return {
    head: {
      title: words.title,
      description: words.description,
      path: addresses.auditUnits,
      breadcrumbs: [homeCrumb(site), { label: AUDITS_WORDS[locale].title, href: addresses.audits }],
    },
    units: tallyTable(
      site,
      { caption: words.units, first: 'unit' },
      [...dataset.units.values()]
        .toSorted((a, b) => tierOrder(a) - tierOrder(b))
        .flatMap((unit) => {
          const [latest] = auditedYears(site, unit.id);
          if (latest === undefined) return [];
          return {
            label: unitLabel(site, unit),
            href: addresses.auditUnitYear(latest, unit.id),
            tally: tallyOf(audits.get(unit.id) ?? [], conflicts.get(unit.id) ?? []),
          };
        }),
    ),
  };
}
