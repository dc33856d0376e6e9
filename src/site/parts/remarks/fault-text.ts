import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { shareBound } from '../../../derive/audit/share.ts';
import { placeOfAudit, placeOfConflict } from '../../../derive/audit/tally.ts';
import type { Conflict } from '../../../derive/conflicts.ts';
import { explains, type Fault } from '../../../derive/explained.ts';
import { decimalsOf } from '../../../derive/precision.ts';
import { local } from '../../../i18n/local.ts';
import { dimensionNames, sourceLink, valueText } from '../figure/figure-view.ts';
import type { Site, Speaker } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import type { RemarkView } from './view.ts';
import { unitById, unitName } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/** What is off, what we think of it, and where more is said. */
export function faultRemark(site: Site, audit: Audit): RemarkView {
  const { unit, year } = placeOfAudit(audit);
  const href = site.addresses.audited(year, unit, audit.stated.id);
  return {
    text: faultText(site, audit),
    links: [{ label: WORDS[site.locale].equation, href }, ...explanationLinks(site, audit)],
  };
}

export function conflictRemark(site: Site, conflict: Conflict): RemarkView {
  const { unit, year } = placeOfConflict(conflict);
  const [first] = conflict.figures;
  const href = first && site.addresses.contradicted(year, unit, first.id);
  return {
    text: conflictText(site, conflict),
    links: [
      ...(href === undefined ? [] : [{ label: WORDS[site.locale].sideBySide, href }]),
      ...explanationLinks(site, conflict),
    ],
  };
}

/** What is off, in figures and in words. */
export function faultText(site: Speaker, audit: Audit): string {
  const { f } = site;
  const words = WORDS[site.locale];
  const meta = measureOf(audit.stated.indicator);
  const decimals = decimalsOf(audit.stated);
  const share = audit.rule === 'share' || audit.rule === 'hundred';
  const [onlyPart] = audit.parts.length === 1 ? audit.parts : [];
  const said = words.audit[audit.rule]({
    label: meta.label[site.locale],
    stated: valueText(site, audit.stated),
    expected: share ? f.percent(audit.expected) : f.number(audit.expected, decimals),
    gap: f.signed(audit.gap, decimals),
    parts: audit.parts
      .map((part) => valueText(site, part))
      .join(audit.rule === 'share' ? ' / ' : ' + '),
    count: f.number(audit.parts.length),
    only: onlyPart ? measureOf(onlyPart.indicator).label[site.locale] : null,
    bound: shareBound(audit) ?? 'exact',
  });
  return [said, ...explanationsOf(site, audit)].join(' ');
}

/** Figures of several sources side by side, each with where it stands. */
export function conflictText(site: Site, conflict: Conflict): string {
  const { figures } = conflict;
  const [first] = figures;
  if (!first) return '';
  const { statement } = first;
  const said = WORDS[site.locale].conflict({
    label: measureOf(first.indicator).label[site.locale],
    unit: [
      unitName(site, unitById(site, statement.unit), yearOf(statement.period)),
      ...dimensionNames(site, statement),
    ].join(', '),
    period: site.f.periodName(statement.period),
    values: figures
      .map(
        (figure) =>
          `${valueText(site, figure)} (${sourceLink(site, figure.statement.source).label})`,
      )
      .join('; '),
  });
  return [said, ...explanationsOf(site, conflict)].join(' ');
}

/** What data/discrepancies.csv says of a fault alone, where the figures stand beside it. */
export function explanationOf(site: Site, fault: Fault): RemarkView {
  return { text: explanationsOf(site, fault).join(' '), links: explanationLinks(site, fault) };
}

/** The links of the explanations, for those who want to read more. */
function explanationLinks(site: Site, fault: Fault): LinkView[] {
  return site.dataset.discrepancies
    .filter(({ values }) => values.link !== '' && explains(values, fault))
    .map(({ values }) => ({
      label: WORDS[site.locale].more,
      href: site.addresses.written(values.link),
    }));
}

/** What data/discrepancies.csv says of a fault: what we think of it, never a repair. */
function explanationsOf(site: Speaker, fault: Fault): string[] {
  return site.dataset.discrepancies
    .filter(({ values }) => explains(values, fault))
    .map(({ values }) =>
      WORDS[site.locale].explanation({ words: local(values, 'explanation', site.locale) }),
    );
}
