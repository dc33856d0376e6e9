import type { Dataset } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import type { Issue } from '../../../data/issue.ts';
import { place } from '../../../data/messages/messages.ts';
import { measureOf } from '../../../data/tables.ts';
import type { Audit } from '../../../derive/audit/audit.ts';
import { audits } from '../../../derive/audit/audits.ts';
import { explains } from '../../../derive/explained.ts';
import { partsAboveWholes, type PartAboveWhole } from '../../../derive/part-above-whole.ts';
import { partsOfYear, type TimeGap } from '../../../derive/parts-of-year.ts';
import { rankedAmong, type RankedAmong } from '../../../derive/ranked-among.ts';
import { ranksAstray, type RankAstray } from '../../../derive/ranks-astray.ts';
import { rowsAboveWholes } from '../../../derive/row-above-whole.ts';
import { tenfolds, type Tenfold } from '../../../derive/tenfold.ts';
import { toldEarly, type ToldEarly } from '../../../derive/told-early.ts';
import { tierGaps, type TierGap } from '../../../derive/tier-members.ts';
import type { Speaker } from '../../site.ts';
import { dimensionNames, valueText } from '../figure/figure-view.ts';
import { faultText } from '../remarks/fault-text.ts';
import { unitById, unitLabel } from '../unit/unit-words.ts';
import { WORDS } from './words.ts';

/** A figure that may be mistyped, or wrong in the source itself. Only who entered it can know, so it is asked. */
export interface Question extends Pick<Issue, 'file' | 'line' | 'column' | 'found'> {
  said: string;
}

type Doubt =
  Audit | PartAboveWhole | TierGap | RankAstray | TimeGap | Tenfold | ToldEarly | RankedAmong;

/** Parts above their whole, sums and tiers that do not fit, ranks that do not go with scores, what a slip may have made. `before` is what readers have; null: nothing yet. */
export function doubtsIn(dataset: Dataset, before: Dataset | null): Doubt[] {
  return [
    ...partsAboveWholes(dataset.statements),
    ...rowsAboveWholes(dataset),
    ...tierGaps(dataset, before),
    ...failing(dataset),
    ...ranksAstray(dataset),
    ...rankedAmong(dataset),
    ...partsOfYear(dataset),
    ...tenfolds(dataset),
    ...toldEarly(dataset),
  ];
}

export function questionOf(site: Speaker, doubt: Doubt): Question {
  if ('rule' in doubt) return { ...placeOf(doubt.stated), said: faultText(site, doubt) };
  if ('stated' in doubt) {
    const said = WORDS[site.locale].tier({
      label: labelOf(site, doubt.stated),
      stated: doubt.stated.raw,
      gap: gapWords(site, doubt),
    });
    return { ...placeOf(doubt.stated), said };
  }
  if ('year' in doubt) return { ...placeOf(doubt.year), said: yearWords(site, doubt) };
  if ('now' in doubt) return { ...placeOf(doubt.now), said: tenfoldWords(site, doubt) };
  if ('row' in doubt) return earlyQuestion(site, doubt);
  if ('among' in doubt) return { ...placeOf(doubt.among), said: amongWords(site, doubt) };
  if ('fewer' in doubt) return { ...placeOf(doubt.more), said: rankWords(site, doubt) };
  const { part, whole } = doubt;
  const words = WORDS[site.locale];
  const [some, all] = [part.raw, whole.raw];
  const said =
    part.statement === whole.statement
      ? words.above({ part: labelOf(site, part), some, whole: labelOf(site, whole), all })
      : words.aboveRow({
          label: labelOf(site, part),
          part: rowName(site, part),
          some,
          whole: rowName(site, whole),
          all,
        });
  return { ...placeOf(part), said };
}

function yearWords(site: Speaker, { year, seasons, expected }: TimeGap): string {
  return WORDS[site.locale].year({
    label: labelOf(site, year),
    whole: rowName(site, year),
    stated: year.raw,
    parts: seasons.map(({ raw }) => raw).join(' + '),
    expected: String(expected),
  });
}

function tenfoldWords(site: Speaker, { now, before }: Tenfold): string {
  return WORDS[site.locale].tenfold({
    label: labelOf(site, now),
    row: rowName(site, now),
    value: now.raw,
    then: site.f.periodName(before.statement.period),
    before: before.raw,
    place: place(placeOf(before), site.locale),
  });
}

/** No figure is in doubt but the whole row. */
function earlyQuestion(site: Speaker, { row, published }: ToldEarly): Question {
  const said = WORDS[site.locale].early({
    source: row.source,
    published,
    period: site.f.periodName(row.period),
    ends: row.period.to,
  });
  return { file: row.file, line: row.line, column: null, found: row.period.raw, said };
}

function amongWords(site: Speaker, { among, most, ranked }: RankedAmong): string {
  const words = WORDS[site.locale];
  return most === null
    ? words.tooFew({ among: among.raw, ranked: String(ranked) })
    : words.among({ among: among.raw, most: most.raw, line: String(most.statement.line) });
}

/** Whose figure it is, of what and when. */
function rowName(site: Speaker, { statement }: Figure): string {
  const unit = unitLabel(site, unitById(site, statement.unit));
  return [unit, ...dimensionNames(site, statement), site.f.periodName(statement.period)].join(', ');
}

function rankWords(site: Speaker, { kind, more, fewer }: RankAstray): string {
  const side = (figure: Figure) => ({
    unit: unitLabel(site, unitById(site, figure.statement.unit)),
    score: valueOf(site, figure.statement.figures.get('score')),
    given: valueText(site, figure),
  });
  return WORDS[site.locale].astray[kind]({ more: side(more), fewer: side(fewer) });
}

function valueOf(site: Speaker, figure: Figure | undefined): string {
  return figure ? valueText(site, figure) : '';
}

function gapWords(site: Speaker, { kind, parts, expected }: TierGap): string {
  const [first] = parts;
  const words = WORDS[site.locale];
  const said = { count: String(parts.length), expected: String(expected) };
  if (kind === 'below' && first && parts.length === 1)
    return words.alone({ ...said, unit: unitLabel(site, unitById(site, first.statement.unit)) });
  return words.gaps[kind](said);
}

/** Tiers and their units are asked about by `tierGaps`, which knows what was published. */
function failing(dataset: Dataset) {
  return audits(dataset).filter(
    (audit) =>
      !audit.holds &&
      // One part above one whole is asked about where both stand.
      !(audit.rule === 'at-most' && audit.parts.length === 1 && namesWhole(audit)) &&
      audit.rule !== 'members' &&
      !dataset.discrepancies.some(({ values }) => explains(values, audit)),
  );
}

/** Whether what the part is a part of is told by its column: then it was found without the identity. */
function namesWhole({ stated, parts: [part] }: Audit): boolean {
  return part !== undefined && measureOf(part.indicator).whole === stated.column;
}

/** The id of a doubt. It holds the values, so that a figure that was changed is asked about again. */
export function idOf(doubt: Doubt): string {
  return figuresOf(doubt)
    .map(({ id, raw }) => `${id}=${raw}`)
    .join('\n');
}

function figuresOf(doubt: Doubt): Figure[] {
  if ('stated' in doubt) return [doubt.stated, ...doubt.parts];
  if ('year' in doubt) return [doubt.year, ...doubt.seasons];
  if ('now' in doubt) return [doubt.now, doubt.before];
  if ('row' in doubt) return [...doubt.row.figures.values()].slice(0, 1);
  if ('among' in doubt) return [doubt.among, ...(doubt.most === null ? [] : [doubt.most])];
  return 'fewer' in doubt ? [doubt.more, doubt.fewer] : [doubt.part, doubt.whole];
}

function labelOf({ locale }: Speaker, { indicator }: Figure): string {
  return measureOf(indicator).label[locale];
}

function placeOf({ statement, place, raw }: Figure) {
  return { file: statement.file, line: statement.line, column: place, found: raw };
}
