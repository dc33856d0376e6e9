import { yearOf } from '../../../data/period.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import { indicatorOf, measureOf, type IndicatorId } from '../../../data/tables.ts';
import { headline } from '../../../derive/headline.ts';
import { isCollective } from '../../../derive/units.ts';
import { besideOf } from '../../../derive/listed-by.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { paragraph } from '../../../i18n/paragraph.ts';
import { contextOf, figureView } from '../../parts/figure/figure-view.ts';
import type { FigureView } from '../../parts/figure/view.ts';
import { inSentence, unitById, unitLabel } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { indicesText } from './indices.ts';
import { rangesText } from './ranges.ts';
import { WORDS } from './words.ts';

/** What the page of an indicator says before anything else. */
export interface AnswerView {
  /** The latest figure of the province as a whole, or else of a tier of it; null where there is none of either. */
  whole: SaidView | null;
  /** Where there is neither: from what to what the units of each group range; of several national indices the latest of each. */
  ranges: string | null;
  /** Which units have figures of their own, and of which years; null where none has. */
  units: string | null;
}

/** A figure within its sentence: "Tỉnh Sông Mây, năm 2027: **9.031** hồ sơ trong 9.120 (đã giải quyết), 99,02%." */
interface SaidView {
  before: string;
  figure: FigureView;
  after: string;
}

export function answerOf(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): AnswerView {
  const byReach = Map.groupBy(figures, ({ statement }) => reachOf(site, statement.unit));
  const latestOf = (reach: Reach) =>
    headline(
      site.dataset,
      (byReach.get(reach) ?? []).map(({ statement }) => statement),
      indicator,
    );
  const indices = indicesText(site, indicator, byReach.get('province') ?? []);
  const whole = indices === null ? (latestOf('province') ?? latestOf('several')) : null;
  return {
    whole: whole && said(site, whole),
    ranges: indices ?? (whole ? null : rangesText(site, indicator, figures)),
    units: unitsText(site, byReach.get('one') ?? []),
  };
}

function said(site: Site, one: Figure): SaidView {
  const figure = figureView(site, one);
  const after = [figure.unit, figure.denominator ?? ''].filter((part) => part !== '').join(' ');
  const other = otherHalf(site, one);
  const end = after === '' ? '' : ` ${after}.`;
  return {
    before: `${contextOf(site, one.statement)}: `,
    figure,
    after: other === null ? end : `${end || '.'} ${other}`,
  };
}

/** What has to be read beside a half of the cases in time, as the same row has it. */
function otherHalf({ f, locale }: Site, { indicator, statement }: Figure): string | null {
  const beside = besideOf(indicator);
  if (beside === null) return null;
  const other = statement.figures.get(indicatorOf(beside.half).column);
  if (other === undefined) return null;
  const { label, measure } = measureOf(other.indicator);
  return WORDS[locale].otherHalf({
    label: label[locale].toLocaleLowerCase(locale),
    value: f.value(other.value, measure),
  });
}

type Reach = 'province' | 'several' | 'one';

function reachOf(site: Site, id: string): Reach {
  const unit = unitById(site, id);
  if (unit.kind === 'province') return 'province';
  return isCollective(unit) ? 'several' : 'one';
}

/** What is told of a part of a unit's work is never told as all of it. */
function unitsText(site: Site, figures: readonly Figure[]): string | null {
  const rows = figures.map(({ statement }) => statement);
  const whole = rows.filter(standsForUnit);
  const units = new Set(whole.map(({ unit }) => unit));
  const partly = rows.filter(({ unit }) => !units.has(unit));
  const told = [
    wholeText(site, whole, partly.length === 0),
    partlyText(site, partly, units.size > 0),
  ].flatMap((sentence) => sentence ?? []);
  return told.length === 0 ? null : paragraph(told);
}

function wholeText(site: Site, rows: readonly Statement[], alone: boolean): string | null {
  const { f, locale } = site;
  const years = new Set(rows.map(({ period }) => yearOf(period)));
  const [first, ...others] = new Set(rows.map(({ unit }) => unit));
  if (first === undefined) return null;
  const when = { years: f.number(years.size), latest: String(Math.max(...years)) };
  if (others.length > 0)
    return WORDS[locale].ownFigures({ ...when, units: f.number(others.length + 1) });
  return WORDS[locale].oneHas({ ...when, unit: nameOf(site, first), alone });
}

/** More than these are counted, and not named. */
const MOST_NAMED = 3;

/** The units of which there is only a part, each with the last year of it. */
function partlyText(site: Site, rows: readonly Statement[], besides: boolean): string | null {
  const { f, locale } = site;
  const words = WORDS[locale];
  const byUnit = Map.groupBy(rows, ({ unit }) => unit);
  if (byUnit.size === 0) return null;
  const names = [...byUnit].map(([unit, own]) => {
    const year = String(Math.max(...own.map(({ period }) => yearOf(period))));
    return words.inYear({ unit: nameOf(site, unit), year });
  });
  return words.onlyPartly({
    besides,
    units: f.number(byUnit.size),
    names: names.length > MOST_NAMED ? null : f.list(names),
  });
}

function nameOf(site: Site, id: string): string {
  const unit = unitById(site, id);
  return inSentence(site, unit, unitLabel(site, unit));
}
