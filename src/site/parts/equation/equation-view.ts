import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { placeOfAudit } from '../../../derive/audit/tally.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { contextOf, dimensionNames } from '../figure/figure-view.ts';
import type { LinkView } from '../links/view.ts';
import { explanationOf, faultText } from '../remarks/fault-text.ts';
import { formulaOf, gapOf, identityOf, isOfManyIndicators } from './formula.ts';
import type { EquationGroup, EquationView } from './view.ts';

/** An identity among those of other units and years: the link leads to it on the page of its unit and year. */
export function equationAfar(site: Site, audit: Audit): EquationView {
  const { unit, year } = placeOfAudit(audit);
  return {
    ...equation(site, audit),
    context: {
      label: contextOf(site, audit.statement),
      href: site.addresses.audited(year, unit, audit.stated.id),
    },
  };
}

/** Identities on the page of their unit and year, in groups; the links lead to the cards of the figures. */
export function equationGroups(
  site: Site,
  audits: readonly Audit[],
  anchors: ReadonlyMap<Audit, string>,
): EquationGroup[] {
  return [...Map.groupBy(audits, (audit) => identityOf(site, audit))].map(([title, own]) => ({
    title,
    equations: own.map((audit) => {
      const anchor = anchors.get(audit);
      return {
        ...(anchor === undefined ? {} : { anchor }),
        ...equation(site, audit),
        context: cardLink(site, audit),
      };
    }),
  }));
}

/** Of the identities of one figure the first has its id, which links from all over the site lead to. */
export function anchorsOf(audits: readonly Audit[]): ReadonlyMap<Audit, string> {
  const first = new Map(audits.toReversed().map((audit) => [audit.stated.id, audit]));
  return new Map([...first].map(([id, audit]) => [audit, id]));
}

function equation(site: Site, audit: Audit): Omit<EquationView, 'context'> {
  return {
    formula: formulaOf(site, audit),
    gap: gapOf(site, audit),
    said: audit.holds ? null : faultText(site, audit),
    more: audit.holds ? [] : explanationOf(site, audit).links,
  };
}

/** When and of what exactly, with the way to all that is known of the figure. */
function cardLink(site: Site, audit: Audit): LinkView {
  const { statement, stated } = audit;
  const said = [
    ...(isOfManyIndicators(audit) ? [measureOf(stated.indicator).label[site.locale]] : []),
    site.f.shortPeriod(statement.period),
    ...dimensionNames(site, statement),
    ...(statement.scope === '' ? [] : [statement.scopeText[site.locale]]),
  ];
  const [first = '', ...others] = said;
  return {
    label: [capital(first), ...others].join(', '),
    href: site.addresses.card(stated),
  };
}
