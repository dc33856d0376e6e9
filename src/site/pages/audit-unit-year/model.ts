import type { Unit } from '../../../data/dataset.ts';
import { auditedOf, auditedYears } from '../../../derive/audit/audited.ts';
import { hasPages } from '../../../derive/units.ts';
import { homeCrumb, type PageHead } from '../../frame/page-head.ts';
import { conflictView } from '../../parts/equation/conflict-view.ts';
import { anchorsOf, equationGroups } from '../../parts/equation/equation-view.ts';
import { tallyWords } from '../../parts/equation/off-view.ts';
import type { ConflictView, EquationGroup } from '../../parts/equation/view.ts';
import type { LinkView } from '../../parts/links/view.ts';
import { unitInSentence, unitName, unitYearHref } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS as YEAR_WORDS } from '../audit-year/words.ts';
import { WORDS as AUDITS_WORDS } from '../audits/words.ts';
import { WORDS } from './words.ts';

/** Every identity that was tried of one unit in one year, as an equation. */
export interface AuditUnitYearPage {
  head: PageHead;
  lead: string;
  failing: EquationGroup[];
  conflicts: ConflictView[];
  holding: EquationGroup[];
  /** The page of the unit in that year; null of tiers and groups, which have none. */
  unit: LinkView | null;
  /** The other years of the unit, the latest first. */
  years: LinkView[];
}

export function auditUnitYearPage(site: Site, year: number, unit: Unit): AuditUnitYearPage {
  const { addresses, locale } = site;
  const words = WORDS[locale];
  const { audits, conflicts } = auditedOf(site, unit.id, year);
  const failing = audits.filter(({ holds }) => !holds);
  const holding = audits.filter(({ holds }) => holds);
  const anchors = anchorsOf([...failing, ...holding]);
  const named = { unit: unitInSentence(site, unit, year), year: String(year) };
  return {
    head: {
      title: words.title({ unit: unitName(site, unit, year), year: String(year) }),
      description: words.description(named),
      path: addresses.auditUnitYear(year, unit.id),
      breadcrumbs: [
        homeCrumb(site),
        { label: AUDITS_WORDS[locale].title, href: addresses.audits },
        {
          label: YEAR_WORDS[locale].title({ year: String(year) }),
          href: addresses.auditYear(year),
        },
      ],
      year,
    },
    lead: tallyWords(site, audits, conflicts),
    failing: equationGroups(site, failing, anchors),
    conflicts: conflicts.flatMap((conflict) => conflictView(site, conflict, true)),
    holding: equationGroups(site, holding, anchors),
    unit: hasPages(unit)
      ? { label: words.figures(named), href: unitYearHref(site, unit, year) }
      : null,
    years: auditedYears(site, unit.id)
      .filter((other) => other !== year)
      .map((other) => ({
        label: String(other),
        href: addresses.auditUnitYear(other, unit.id),
      })),
  };
}
