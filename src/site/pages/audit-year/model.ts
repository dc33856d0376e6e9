import { auditedUnits, auditedYears } from '../../../derive/audit/audited.ts';
import { placeOfAudit, placeOfConflict, tallyOf } from '../../../derive/audit/tally.ts';
import { tierOrder } from '../../../derive/units.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { offView, type OffView } from '../../parts/equation/off-view.ts';
import { tallyTable } from '../../parts/equation/tally-table.ts';
import type { LinkView } from '../../parts/links/view.ts';
import type { TableView } from '../../parts/table/view.ts';
import { unitName } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS as AUDITS_WORDS } from '../audits/words.ts';
import { WORDS } from './words.ts';

/** What was tried of one year, unit by unit. */
export interface AuditYearPage {
  head: PageHead;
  off: OffView;
  units: TableView;
  /** The other years, the latest first. */
  years: LinkView[];
}

export function auditYearPage(site: Site, year: number): AuditYearPage {
  const { addresses, locale } = site;
  const words = WORDS[locale];
  const audits = site.audits.filter((audit) => placeOfAudit(audit).year === year);
  const conflicts = site.conflicts.filter((conflict) => placeOfConflict(conflict).year === year);
  const own = auditedUnits(site, year);
  const units = [...site.dataset.units.values()].filter(({ id }) => own.has(id));
  const rows = units.map((unit) => {
    const { id } = unit;
    const tally = tallyOf(
      audits.filter((audit) => placeOfAudit(audit).unit === id),
      conflicts.filter((conflict) => conflict.unit === id),
    );
    const href = addresses.auditUnitYear(year, id);
    return { unit, row: { label: unitName(site, unit, year), href, tally } };
  });
  const off = (tally: { fail: number; conflicts: number }) => tally.fail + tally.conflicts;
  return {
    head: {
      title: words.title({ year: String(year) }),
      description: words.description({ year: String(year) }),
      path: addresses.auditYear(year),
      breadcrumbs: [homeCrumb(site), { label: AUDITS_WORDS[locale].title, href: addresses.audits }],
      year,
    },
    off: offView(site, audits, conflicts),
    units: tallyTable(
      site,
      { caption: words.units, first: 'unit' },
      rows
        .toSorted(
          (a, b) => off(b.row.tally) - off(a.row.tally) || tierOrder(a.unit) - tierOrder(b.unit),
        )
        .map(({ row }) => row),
    ),
    years: auditedYears(site)
      .filter((other) => other !== year)
      .map((other) => ({ label: String(other), href: addresses.auditYear(other) })),
  };
}
