import { overPeriods } from '../../../charts/makers/over-periods.ts';
import { nearest } from '../../../data/nearest.ts';
import { isIndicator, measureOf } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { toSeries } from '../../../derive/series.ts';
import { chartView } from '../chart/chart-view.ts';
import { dimensionNames, figureView } from '../figure/figure-view.ts';
import { findingView } from '../finding/finding-view.ts';
import type { Site } from '../../site.ts';
import { unitById, unitLabel } from '../unit/unit-words.ts';
import type { ChartView } from '../chart/view.ts';
import type { FigureView } from '../figure/view.ts';
import type { FindingView } from '../finding/view.ts';

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

/** Charts in stories are no page's own: their files are named by this instead. */
const STORY_PATH = '/bai/';

/** One series over its periods; the id is indicator.unit[.dimension …]. */
export function storyChart(site: Site, id: string): ChartView {
  const [table = '', column = '', unit = '', ...dimensions] = id.split('.');
  const indicator = `${table}.${column}`;
  if (!isIndicator(indicator)) throw unknown('Chart', id, seriesIds(site));
  const figures = figuresOf(site.dataset, indicator, { unit });
  const series = toSeries(site.dataset, figures)
    .filter((one) => Object.values(one.dimensions).join('.') === dimensions.join('.'))
    .toSorted((a, b) => b.points.length - a.points.length)[0];
  const statement = series?.points[0]?.figures[0].statement;
  if (!series || !statement) throw unknown('Chart', id, seriesIds(site));
  const label =
    dimensionNames(site, statement).join(', ') || measureOf(series.indicator).label[site.locale];
  const subject = unitLabel(site, unitById(site, unit));
  const made = overPeriods(site, id.replace(/[^a-z0-9]+/g, '-'), { label, subject }, series);
  if (!made) throw unknown('Chart', id, seriesIds(site));
  return chartView(site, STORY_PATH, made);
}

function seriesIds(site: Site): Set<string> {
  const ids = [...site.dataset.figures.values()].map(({ indicator, statement }) =>
    [indicator, statement.unit, ...Object.values(statement.dimensions)].join('.'),
  );
  return new Set(ids);
}

function unknown(component: string, id: string, known: Iterable<string>): Error {
  const near = nearest(id, known);
  const hint = near === null ? '' : ` Có phải ý bạn là "${near}"?`;
  return new Error(`<${component} id="${id}"/>: dữ liệu không có mã này.${hint}`);
}
