import type { Figure, Statement } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Language } from '../../../data/text.ts';
import { placeOf } from '../../../derive/place.ts';
import { isInPart } from '../../../derive/source-parts.ts';
import { shareOf, type Share } from '../../../derive/share.ts';
import { local } from '../../../i18n/local.ts';
import { chipsOf } from './chips.ts';
import { printedOtherwise, reservation } from './read-with.ts';
import type { Site, Speaker } from '../../site.ts';
import { unitById, unitName } from '../unit/unit-words.ts';
import type { FigureView } from './view.ts';
import type { LinkView } from '../links/view.ts';
import { WORDS } from './words.ts';

/** The value as a reader sees it: "253.779", "hơn 9.031", "99,62%", "xuất sắc". */
export function valueText(site: Pick<Site, 'f'>, figure: Figure): string {
  return site.f.value(figure.value, measureOf(figure.indicator).measure);
}

/** What a value is counted in, as it stands after it; empty of a share, whose value says it. */
export function countedIn({ indicator }: Figure, value: string, language: Language): string {
  const { measure, unit } = measureOf(indicator);
  return measure === 'share'
    ? ''
    : WORDS[language].countedIn({ count: value, unit: unit[language] });
}

/** One figure, ready to be quoted. */
export function figureView(site: Site, figure: Figure): FigureView {
  const meta = measureOf(figure.indicator);
  const { statement } = figure;
  const denominator = denominatorOf(site, figure);
  const caution = reservation(site, figure);
  return {
    id: figure.id,
    label: meta.label[site.locale],
    value: valueText(site, figure),
    raw: figure.raw,
    unit: countedIn(figure, valueText(site, figure), site.locale),
    ...(denominator === null ? {} : { denominator }),
    context: [contextOf(site, statement), statement.mechanism?.[site.locale]]
      .filter((part) => part !== undefined)
      .join(', '),
    period: site.f.periodName(statement.period),
    href: site.addresses.card(figure),
    source: sourceLink(site, statement.source),
    chips: chipsOf(site, figure),
    ...(caution === null ? {} : { caution }),
    ...(statement.note ? { note: statement.note[site.locale] } : {}),
  };
}

/**
 * "trong 254.754 (đã giải quyết), 99,62%": only from the same row of the same source, and with the share that the row
 * prints where it prints another.
 */
function denominatorOf(site: Site, figure: Figure): string | null {
  const share = shareOf(figure);
  if (!share) return outOfText(site, figure);
  const stated = printedOtherwise(site, figure);
  const ours = outOfWhole(site, [share]);
  return stated === null
    ? ours
    : WORDS[site.locale].oursNotPrinted({ ours, printed: valueText(site, stated) });
}

/** Several parts of one whole, added: "trong 254.754 (đã giải quyết), 99,62 %". */
export function outOfWhole(site: Site, [first, ...others]: readonly [Share, ...Share[]]): string {
  return WORDS[site.locale].outOf({
    whole: valueText(site, first.whole),
    label: measureOf(first.whole.indicator).label[site.locale].toLocaleLowerCase(site.locale),
    percent: site.f.percent(others.reduce((sum, { percent }) => sum + percent, first.percent)),
  });
}

/** "trên 100" for a score, "trong 63" for a rank; null when the row does not say. */
export function outOfText(site: Site, figure: Figure): string | null {
  const { ceiling, measure, most } = measureOf(figure.indicator);
  if (most !== undefined) return WORDS[site.locale].ofMaximum({ max: site.f.number(most) });
  const maximum = ceiling === undefined ? undefined : figure.statement.figures.get(ceiling);
  if (!maximum) return null;
  const max = valueText(site, maximum);
  return measure === 'rank'
    ? WORDS[site.locale].ofRanked({ max, last: placeOf(figure)?.last ?? false })
    : WORDS[site.locale].ofMaximum({ max });
}

/** The columns of a row that say what it is about. */
export type Spoken = Pick<Statement, 'unit' | 'period' | 'dimensions' | 'scope'>;

/** Who, when and what exactly: "Tỉnh Kiên Giang, quý II năm 2020, đất đai". */
export function contextOf(site: Site, statement: Spoken): string {
  const unit = unitById(site, statement.unit);
  return [
    unitName(site, unit, yearOf(statement.period)),
    site.f.periodName(statement.period),
    ...dimensionNames(site, statement),
    ...(statement.scope === '' ? [] : [scopeWords(site, statement.scope)]),
  ].join(', ');
}

/** A scope as readers of a language know it, by the key that rows, series and changes have of it. */
export function scopeWords({ dataset, locale }: Site, scope: string): string {
  return dataset.statements.find((row) => row.scope === scope)?.scopeText[locale] ?? scope;
}

export function dimensionNames(
  site: Speaker,
  { dimensions }: Pick<Spoken, 'dimensions'>,
): string[] {
  const { fields, indices } = site.dataset;
  return Object.values(dimensions).map((id) => {
    const named = fields.get(id) ?? indices.get(id);
    if (!named) throw new Error(`no field or index ${id}`);
    return local(named, 'name', site.locale);
  });
}

/** The card of a figure that is known by its id alone, as charts know theirs. */
export function cardHref({ dataset, addresses }: Site, id: string): string {
  const figure = dataset.figures.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return addresses.card(figure);
}

/** The page of the source shows every row whole, so a link to the row leads there. */
export function statementHref(site: Site, statement: Statement): string {
  const { dataset, addresses } = site;
  const part = site.sourceParts
    .get(statement.source)
    ?.find((own) => isInPart(dataset, own, statement));
  return part
    ? `${addresses.sourcePart(part.source, part.table, part.group)}#${statement.id}`
    : addresses.statement(statement.source, statement.id);
}

export function sourceLink(site: Site, id: string): LinkView {
  const source = site.dataset.sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return { label: local(source, 'publisher', site.locale), href: site.addresses.source(id) };
}
