import { figureView } from '../figure/figure-view.ts';
import type { FigureView } from '../figure/view.ts';
import { findingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/view.ts';
import type { Site } from '../../site.ts';
import { unknown } from './unknown.ts';

/** A figure named in MDX. An id that the data does not have stops the build. */
export function storyFigure(site: Site, id: string): FigureView {
  const figure = site.dataset.figures.get(id);
  if (!figure) throw unknown('Figure', id, site.dataset.figures.keys());
  const view = figureView(site, figure);
  return { ...view, unit: view.unit === '' ? '' : `\u00a0${view.unit}` };
}

export function storyFinding(site: Site, id: string): FindingView {
  const finding = site.dataset.findings.find((known) => known.id === id);
  if (!finding)
    throw unknown(
      'Finding',
      id,
      site.dataset.findings.map((known) => known.id),
    );
  return findingView(site, finding);
}
