import { widthsIn } from '../charts/draw/render.ts';
import type { LiveChart } from '../charts/live-chart.ts';
import { isGap, type ChartSpec, type Gap, type Point } from '../charts/spec.ts';
import { figureView } from './figure-view.ts';
import type { Site } from './site.ts';

/** The chart for those who point at it: drawn from the same spec, each point with its finished words. */
export function liveChart(site: Site, spec: ChartSpec): LiveChart {
  return {
    spec,
    widths: widthsIn(spec),
    readings: spec.series.map(({ label, points }) =>
      points.map((point, index) => reading(site, spec, point, [label, spec.categories[index]])),
    ),
    keys: site.t.chart.keys,
  };
}

/** Figure, share with its whole, what and when it measures, status and source; of a gap, why there is none. */
function reading(
  site: Site,
  spec: ChartSpec,
  point: Point | Gap,
  names: readonly (string | undefined)[],
): string[] {
  const place = names.filter((name) => name !== undefined).join(' · ');
  if (isGap(point)) return [point.missing, place];
  const figure = point.figure && site.figureById.get(point.figure.id);
  if (!figure) {
    const caveat = point.caveat === null ? [] : [point.caveat];
    return [point.text, place, spec.subtitle, ...caveat, spec.sourceLine];
  }
  const { value, unit, denominator, label, context, chips, source } = figureView(site, figure);
  const { status } = figure.statement;
  const marks = chips.map((chip) => chip.label);
  return [
    unit === '' ? value : `${value} ${unit}`,
    ...(denominator === undefined ? [] : [denominator]),
    label,
    context,
    (status === 'final' ? [site.t.status.final, ...marks] : marks).join(' · '),
    `${site.t.chart.source}: ${source.label}`,
  ];
}
