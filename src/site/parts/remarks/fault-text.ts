import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import type { Conflict } from '../../../derive/conflicts.ts';
import { explains, type Fault } from '../../../derive/explained.ts';
import { decimalsOf } from '../../../derive/precision.ts';
import { local } from '../../../i18n/local.ts';
import { dimensionNames, sourceLink, valueText } from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import type { LinkView } from '../links/view.ts';
import type { RemarkView } from './view.ts';
import { unitById, unitName } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/** What is off, what we think of it, and where more is said. */
export function faultRemark(site: Site, audit: Audit): RemarkView {
  return { text: faultText(site, audit), links: explanationLinks(site, audit) };
}

export function conflictRemark(site: Site, conflict: Conflict): RemarkView {
  return { text: conflictText(site, conflict), links: explanationLinks(site, conflict) };
}

/** What is off, in figures and in words. */
export function faultText(site: Site, audit: Audit): string {
  const { f } = site;
  const words = WORDS[site.locale];
  const meta = measureOf(audit.stated.indicator);
  const decimals = decimalsOf(audit.stated);
  const share = audit.rule === 'share';
  const said = words.audit[audit.rule]({
    label: meta.label[site.locale],
    stated: valueText(site, audit.stated),
    expected: share ? f.percent(audit.expected) : f.number(audit.expected, decimals),
    gap: f.signed(audit.gap, decimals),
    parts: audit.parts.map((part) => valueText(site, part)).join(share ? ' / ' : ' + '),
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
    period: site.f.period(statement.period),
    values: figures
      .map(
        (figure) =>
          `${valueText(site, figure)} (${sourceLink(site, figure.statement.source).label})`,
      )
      .join('; '),
  });
  return [said, ...explanationsOf(site, conflict)].join(' ');
}

/** Where an explanation leads for more, if anywhere. */
function explanationLinks(site: Site, fault: Fault): LinkView[] {
  return site.dataset.discrepancies
    .filter(({ values }) => values.link !== '' && explains(values, fault))
    .map(({ values }) => ({
      label: WORDS[site.locale].more,
      href: site.addresses.written(values.link),
    }));
}

/** What data/discrepancies.csv says of a fault: what we think of it, never a repair. */
function explanationsOf(site: Site, fault: Fault): string[] {
  return site.dataset.discrepancies
    .filter(({ values }) => explains(values, fault))
    .map(({ values }) =>
      WORDS[site.locale].explanation({ words: local(values, 'explanation', site.locale) }),
    );
}
