import type { ChartOrSentence } from '../../../charts/makers/context.ts';
import { renderSvg } from '../../../charts/output/render.ts';
import { isGap, type Break, type ChartSpec, type Gap, type Point } from '../../../charts/spec.ts';
import type { Site } from '../../site.ts';
import type { CellView, ChartView, TableView } from '../views.ts';

/** A chart drawn for phone and desk, with the table of exactly what it draws; `path` is the page it stands on. */
export function chartView(site: Site, path: string, made: ChartOrSentence): ChartView {
  if (made.kind === 'sentence') return made;
  const { spec } = made;
  const siteId = chartId(path, spec.id);
  return {
    kind: 'chart',
    id: spec.id,
    spec,
    siteId,
    files: chartFiles(site, siteId),
    message: spec.message,
    subtitle: spec.subtitle,
    description: spec.description,
    sourceLine: spec.sourceLine,
    narrow: renderSvg(spec, 'narrow'),
    wide: renderSvg(spec, 'wide'),
    table: specTable(site, spec),
  };
}

/** Only what could be made: a chart without figures is no chart. */
export function chartViews(
  site: Site,
  path: string,
  made: readonly (ChartOrSentence | null)[],
): ChartView[] {
  return made.flatMap((one) => (one ? [chartView(site, path, one)] : []));
}

/** Unique on the site: the page a chart stands on and its id there. "/2019/an-minh/" → "2019-an-minh-ho-so-year". */
export function chartId(path: string, id: string): string {
  return [...path.split('/').filter((part) => part !== ''), id].join('-');
}

/** Where a chart can be had as a file, and put into another page. */
function chartFiles({ t, addresses }: Site, id: string) {
  return {
    png: { label: 'PNG', href: addresses.chartFile(id, 'png') },
    svg: { label: 'SVG', href: addresses.chartFile(id, 'svg') },
    csv: { label: 'CSV', href: addresses.chartFile(id, 'csv') },
    embed: { label: t.figure.embed, href: addresses.embed(id) },
  };
}

function specTable(site: Site, spec: ChartSpec): TableView {
  // Panels side by side are lines of a table; their years are few.
  if (spec.form === 'multiples') return turned(site, spec);
  return {
    caption: spec.subtitle,
    columns: [
      { label: site.t.chart.categoryColumn, numeric: false },
      ...spec.series.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: spec.categories.map((category, index) => ({
      header: { text: category },
      cells: spec.series.map(({ points }) => pointCell(site, points[index])),
    })),
    notes: breakNotes(site, spec.categories, spec.breaks),
  };
}

function turned(site: Site, { subtitle, categories, series, breaks }: ChartSpec): TableView {
  return {
    caption: subtitle,
    columns: [
      { label: site.t.columns.unit, numeric: false },
      ...categories.map((label) => ({ label, numeric: true })),
    ],
    rows: series.map(({ label, points }) => ({
      header: { text: label },
      cells: points.map((point) => pointCell(site, point)),
    })),
    notes: breakNotes(site, categories, breaks),
  };
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
    ...(point.figure ? { figure: point.figure } : {}),
    ...(point.caveat === null ? {} : { chips: [{ label: point.caveat, tone: 'slate' as const }] }),
  };
}
