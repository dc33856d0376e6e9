import type { Figure } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { placeOf } from '../../../derive/place.ts';
import { shareOf } from '../../../derive/share.ts';
import { isMoved, type Change } from '../../../threshold.ts';
import { valueText } from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { missingDecimals } from './decimals.ts';
import type { Marks } from './marks.ts';
import type { CellView } from './view.ts';
import { WORDS } from './words.ts';

/** The sign for "about the same" in a long column of changes. */
export const ABOUT = '≈';

/** What a cell needs to know of its column. */
export interface InColumn {
  /**
   * The most decimals of any figure in the column, so that digits stand below each other; 0 where cells are not
   * compared down the column.
   */
  decimals: number;
  /** True where the heading of the column says what scores are out of. */
  maximumAbove: boolean;
}

/** For a cell that is not compared with those above and below it. */
export const ALONE: InColumn = { decimals: 0, maximumAbove: false };

/** One published figure, with what belongs to it beside it. */
export function matrixCell(site: Site, figure: Figure, marks: Marks, column: InColumn): CellView {
  const beside = besideOf(site, figure, column);
  const last = placeOf(figure)?.last ? [marks.remark(WORDS[site.locale].lastPlace)] : [];
  const cell = withMarks(plainCell(site, figure, marks, column.decimals), last);
  return {
    ...cell,
    ...(beside === null ? {} : { beside }),
  };
}

/** One published figure alone, where its share stands elsewhere. */
export function plainCell(site: Site, figure: Figure, marks: Marks, decimals: number): CellView {
  const pad = missingDecimals(site, figure, decimals);
  const cell = {
    text: valueText(site, figure),
    figure: { id: figure.id, raw: figure.raw, href: site.addresses.card(figure) },
    ...(pad === '' ? {} : { pad }),
  };
  return withMarks(cell, marks.figure(figure));
}

/**
 * "+0,72"; where the change is too small to count, words that say so, in small print so that a phone can break them.
 */
export function changeCell({ t, f }: Pick<Site, 't' | 'f'>, change: Change): CellView {
  return isMoved(change)
    ? { text: f.signed(change.difference, change.decimals) }
    : { text: '', detail: t.ways[change.way], by: change.difference };
}

/** "+0,72"; where the change is too small to count "≈", which a note of the table explains. */
export function signedCell(site: Pick<Site, 't' | 'f'>, change: Change): CellView {
  return isMoved(change) ? changeCell(site, change) : { text: ABOUT, by: change.difference };
}

/** The cell with further letters beside those that it has, in the order of the notes. */
export function withMarks(cell: CellView, letters: readonly string[]): CellView {
  const own = cell.marks === undefined ? [] : cell.marks.split(',');
  const all = [...own, ...letters].toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return all.length === 0 ? cell : { ...cell, marks: all.join(',') };
}

/** "87,86%" of a part whose whole the row states; "/63" of a place; "/100" of a score; null where there is nothing to say. */
function besideOf(site: Site, figure: Figure, { maximumAbove }: InColumn): string | null {
  const share = shareOf(figure);
  if (share) return site.f.percent(share.percent);
  if (measureOf(figure.indicator).measure !== 'rank')
    return maximumAbove ? null : outOfMaximum(site, figure);
  const of = placeOf(figure)?.of ?? null;
  if (of === null) return null;
  return WORDS[site.locale].outOfPlaces({ of: site.f.number(of) });
}

function outOfMaximum(site: Site, { indicator, statement }: Figure): string | null {
  const { most, ceiling } = measureOf(indicator);
  const maximum = ceiling === undefined ? undefined : statement.figures.get(ceiling);
  const words = WORDS[site.locale];
  if (most !== undefined) return words.outOfPlaces({ of: site.f.number(most) });
  return maximum ? words.outOfPlaces({ of: valueText(site, maximum) }) : null;
}

/** A column of an indicator: whether places stand in it. */
export function rankColumn(indicator: IndicatorId): { rank?: true } {
  return measureOf(indicator).measure === 'rank' ? { rank: true } : {};
}

/** What all figures of a column are counted in: "hồ sơ", "trên 100"; null where the label says it. */
export function columnDetail(site: Site, figures: readonly Figure[]): string | null {
  const [first] = figures;
  if (!first) return null;
  const { measure, most, ceiling } = measureOf(first.indicator);
  const words = WORDS[site.locale];
  if (measure === 'rank' || measure === 'share' || measure === 'class') return null;
  if (most !== undefined) return words.outOf({ max: site.f.number(most) });
  const maximum = ceiling === undefined ? undefined : first.statement.figures.get(ceiling);
  if (maximum) return words.outOf({ max: valueText(site, maximum) });
  return countedWord(site, first.indicator, '');
}

/** What an indicator is counted in; null where its label says it, or what stands above it. */
export function countedWord(
  { locale }: Site,
  indicator: IndicatorId,
  above: string,
): string | null {
  const { unit, label } = measureOf(indicator);
  const word = unit[locale];
  const said = `${above} ${label[locale]}`.toLocaleLowerCase(locale);
  return word === '' || said.includes(word) ? null : word;
}
