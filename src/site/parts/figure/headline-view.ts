import type { IndicatorId } from '../../../data/tables.ts';
import { headline } from '../../../derive/headline.ts';
import type { Figure, Statement } from '../../../data/figures.ts';
import { indexName } from '../table/ratings.ts';
import type { Site } from '../../site.ts';
import type { FigureView } from './view.ts';
import { figureView } from './figure-view.ts';
import { WORDS } from './words.ts';

/** So many figures stand at the head of a page. */
export const MOST_KEY_FIGURES = 4;

/** A figure at the head of a page: its label names the index, "Thứ hạng cả nước theo PAR INDEX". */
export function headlineView(site: Site, figure: Figure): FigureView {
  const view = figureView(site, figure);
  const index = figure.statement.dimensions.index;
  if (index === undefined) return view;
  const words = { label: view.label, index: indexName(site, index) };
  return { ...view, label: WORDS[site.locale].byIndex(words) };
}

/** The headlines of several indicators, in this order, as far as the rows have them. */
export function headlines(
  site: Site,
  statements: readonly Statement[],
  indicators: readonly IndicatorId[],
): FigureView[] {
  return indicators.flatMap((indicator) => {
    const figure = headline(site.dataset, statements, indicator);
    return figure ? [headlineView(site, figure)] : [];
  });
}
