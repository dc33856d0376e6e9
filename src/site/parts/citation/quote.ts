import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { isCeiling, measureOf } from '../../../data/tables.ts';
import { placeOf } from '../../../derive/place.ts';
import { shareOf } from '../../../derive/share.ts';
import { paragraph } from '../../../i18n/paragraph.ts';
import type { Site } from '../../site.ts';
import { sourceLink, valueText } from '../figure/figure-view.ts';
import { unitById, unitInSentence } from '../unit/unit-words.ts';
import { aboutOf, describe } from './described.ts';
import { WORDS } from './words.ts';

/** The sentence to quote: who says what of whom and when, and what a reader must know beside it. */
export function quote(site: Site, figure: Figure, corrected: { old: string } | null): string {
  return paragraph([statementOf(site, figure), ...reservations(site, figure, corrected)]);
}

function statementOf(site: Site, figure: Figure): string {
  const { statement, indicator } = figure;
  const { label, measure } = measureOf(indicator);
  const { publisher, title, document, date, value } = describe(site, figure, site.locale);
  const about = aboutOf(site, statement, site.locale);
  const words = WORDS[site.locale];
  const kind = isCeiling(indicator) ? 'ceiling' : measure;
  return words.said[kind]({
    source: words.source({
      publisher,
      about: [document ?? words.titled({ title }), ...(date === null ? [] : [date])],
    }),
    when: site.f.period(statement.period),
    who: unitInSentence(site, unitById(site, statement.unit), yearOf(statement.period)),
    value,
    label: words.labelled({ label: label[site.locale], about }),
    of: wholeOf(site, figure),
  });
}

/** What the figure is a part of or out of, as the same row states it. */
function wholeOf(site: Site, figure: Figure): string {
  const { ceiling, measure, most } = measureOf(figure.indicator);
  const words = WORDS[site.locale];
  const share = shareOf(figure);
  if (share) {
    return words.partOf({
      whole: valueText(site, share.whole),
      label: measureOf(share.whole.indicator).label[site.locale],
      percent: site.f.percent(share.percent),
    });
  }
  if (measure === 'rank') {
    const of = placeOf(figure)?.of ?? null;
    return of === null ? '' : words.amongPlaces({ of: site.f.number(of) });
  }
  const maximum = ceiling === undefined ? undefined : figure.statement.figures.get(ceiling);
  if (most !== undefined) return words.outOf({ max: site.f.number(most) });
  return maximum ? words.outOf({ max: valueText(site, maximum) }) : '';
}

/** Not firm, worked out, corrected, not adding up, contradicted: a sentence each. */
function reservations(site: Site, figure: Figure, corrected: { old: string } | null): string[] {
  const words = WORDS[site.locale];
  const others = site.contradicted.has(figure.id) ? othersOf(site, figure) : [];
  return [
    words.status[figure.statement.status],
    corrected ? words.corrected(corrected) : '',
    site.faults.has(figure.id) ? words.faulty : '',
    others.length > 0 ? words.contradicted({ values: othersInWords(site, others) }) : '',
  ];
}

/** What other sources say of the same thing. */
export function othersOf(site: Site, figure: Figure): Figure[] {
  return (site.saidOfSame.get(figure.id) ?? []).filter(({ id }) => id !== figure.id);
}

function othersInWords(site: Site, others: readonly Figure[]): string {
  return site.f.list(
    others.map(
      (other) => `${valueText(site, other)} (${sourceLink(site, other.statement.source).label})`,
    ),
  );
}
