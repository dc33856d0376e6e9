import { remarkNotes } from '../table/marks.ts';
import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { formOf, type ChartSpec } from '../../../charts/forms/forms.ts';
import { renderSvg } from '../../../charts/output/render.ts';
import { middleOf } from '../../../charts/rules/middle.ts';
import { isGap, type Break, type Gap, type Point } from '../../../charts/spec.ts';
import { capital } from '../../../i18n/letters.ts';
import type { Site } from '../../site.ts';
import { cardHref } from '../figure/figure-view.ts';
import type { LinkView } from '../links/view.ts';
import type { ChartView, DrawnChart } from './view.ts';
import type { CellView, TableView } from '../table/view.ts';
import { WORDS } from './words.ts';
import { makeCharts, type ChartPlan } from './chart-plan.ts';

/** A chart drawn for phone and desk, with the table of exactly what it draws. */
export function drawnChart(site: Site, spec: ChartSpec): DrawnChart {
  return {
    kind: 'chart',
    spec,
    title: site.heading(spec.message),
    files: chartFiles(site, spec.id),
    narrow: renderSvg(spec, 'narrow'),
    wide: renderSvg(spec, 'wide'),
    table: specTable(site, spec),
  };
}

/** The charts of a section of a page, each drawn or said in its sentence. */
export function chartViews(site: Site, plans: readonly ChartPlan[]): ChartView[] {
  return makeCharts(plans).map((made) => viewOf(site, made));
}

/**
 * The first charts of a list are drawn, as many as a page can carry; the page links to the others. The order of the
 * list is the rule by which they are chosen. Sentences come last, in the places that charts leave free.
 */
export function firstCharts(
  site: Site,
  plans: readonly ChartPlan[],
  most: number,
): { charts: ChartView[]; others: LinkView[] } {
  const made = makeCharts(plans);
  const charts = made.filter(({ kind }) => kind === 'chart');
  const sentences = made.filter(({ kind }) => kind === 'sentence');
  return {
    charts: [...charts, ...sentences].slice(0, most).map((one) => viewOf(site, one)),
    others: charts.slice(most).flatMap((one) => linkTo(site, one)),
  };
}

/** Links to charts that a page does not draw. */
export function chartLinks(site: Site, plans: readonly ChartPlan[]): LinkView[] {
  return makeCharts(plans).flatMap((made) => linkTo(site, made));
}

function viewOf(site: Site, made: ChartOrSentence): ChartView {
  if (made.kind === 'sentence') return made;
  const chart = drawnChart(site, made.spec);
  // Where even the picture leaves out the middle, the table would weigh more than all else on the page.
  return middleOf(made.spec.categories.length) ? withTableApart(chart) : chart;
}

/** With its table on the page of the chart, for where a table beside it tells the same, or a text is read through. */
export function withTableApart(chart: ChartView): ChartView {
  return chart.kind === 'chart' ? { ...chart, table: chart.files.embed.href } : chart;
}

function linkTo({ addresses }: Site, made: ChartOrSentence): LinkView[] {
  if (made.kind === 'sentence') return [];
  return [{ label: made.spec.message, href: addresses.embed(made.spec.id) }];
}

/** Where a chart can be had as a file, and put into another page. */
function chartFiles({ addresses, locale }: Site, id: string) {
  return {
    png: { label: 'PNG', href: addresses.chartFile(id, 'png') },
    svg: { label: 'SVG', href: addresses.chartFile(id, 'svg') },
    csv: { label: 'CSV', href: addresses.chartFile(id, 'csv') },
    embed: { label: WORDS[locale].embed, href: addresses.embed(id) },
  };
}

function specTable(site: Site, spec: ChartSpec): TableView {
  if (formOf(spec).rowsAre === 'series') return turned(site, spec);
  return {
    caption: spec.subtitle,
    columns: [
      { label: site.t.chart.categoryColumn, numeric: false },
      ...spec.series.map(({ label }) => ({ label, numeric: true, ...placesIn(spec) })),
    ],
    rows: spec.categories.map((category, index) => ({
      header: { text: category },
      cells: spec.series.map(({ points }) => pointCell(site, points[index])),
    })),
    notes: notesOf(site, spec),
  };
}

/** What the chart says beside its points: where figures stop being comparable, and what was to be reached. */
function notesOf(site: Site, { categories, breaks, target }: ChartSpec) {
  const wanted = target === undefined ? [] : [`${capital(target.label)}.`];
  return remarkNotes([...breakNotes(site, categories, breaks), ...wanted]);
}

function turned(site: Site, spec: ChartSpec): TableView {
  const { subtitle, categories, series } = spec;
  return {
    caption: subtitle,
    columns: [
      { label: site.t.columns.unit, numeric: false },
      ...categories.map((label) => ({ label, numeric: true, ...placesIn(spec) })),
    ],
    rows: series.map(({ label, points }) => ({
      header: { text: label },
      cells: points.map((point) => pointCell(site, point)),
    })),
    notes: notesOf(site, spec),
  };
}

/** Only places have an axis with the smallest on top. */
function placesIn({ axis }: ChartSpec): { rank?: true } {
  return 'reversed' in axis && axis.reversed ? { rank: true } : {};
}

/** Where figures stop being comparable, and why. */
export function breakNotes(
  { t }: Site,
  categories: readonly string[],
  breaks: readonly Break[],
): string[] {
  return breaks.map(({ before, label }) =>
    t.chart.breakNote({ category: categories[before] ?? '', reason: label }),
  );
}

function pointCell(site: Site, point: Point | Gap | undefined): CellView {
  if (!point || isGap(point)) return { text: point?.missing ?? site.t.notStated, missing: true };
  return {
    text: point.text,
    ...(point.figure ? { figure: { ...point.figure, href: cardHref(site, point.figure.id) } } : {}),
    ...(point.beside === undefined ? {} : { beside: point.beside }),
    ...(point.caveat === null ? {} : { detail: point.caveat }),
  };
}
