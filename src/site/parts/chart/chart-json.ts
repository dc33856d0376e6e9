import type { ChartSpec } from '../../../charts/forms/forms.ts';
import { widthsIn } from '../../../charts/output/render.ts';
import { isGap, type Point } from '../../../charts/spec.ts';
import type { Figure } from '../../../data/figures.ts';
import { yearOf } from '../../../data/period.ts';
import { shareOf } from '../../../derive/share.ts';
import type { ChartJson, PointWords } from '../../../live/chart-json.ts';
import { figureView, outOfWhole, valueText } from '../figure/figure-view.ts';
import { unitById, unitShortName } from '../unit/unit-words.ts';
import type { Site } from '../../site.ts';

/** What `/bieu-do/x.json` holds, for a reader who points at a chart: the spec to draw it again, and each point in words. */
export function chartJson(site: Site, spec: ChartSpec): ChartJson {
  return {
    spec,
    widths: widthsIn(spec),
    readings: spec.series.map(({ label, points }) =>
      points.map((point, index) => {
        const place = `${label} · ${spec.categories[index] ?? ''}`;
        if (isGap(point)) return { lines: [point.missing, place] };
        return point.workedOutOf
          ? workedOut(site, point, spec.axis.label)
          : reading(site, point, place);
      }),
    ),
    toSource: site.t.chart.toSource,
    keys: site.t.chart.keys,
  };
}

/** Figure, share with its whole, what and when it measures, status and source. */
function reading(site: Site, point: Point, place: string): PointWords {
  const own = point.figure?.id ?? point.shareOf;
  if (own !== undefined) {
    const figure = figureOf(site, own);
    const { value, unit, denominator, label } = figureView(site, figure);
    const share = denominator === undefined ? [] : [denominator];
    const lines = [`${value} ${unit}`.trim(), ...share, label, ...about(site, figure)];
    return { lines, href: site.addresses.card(figure) };
  }
  const parts = (point.sumOf ?? []).map((id) => figureOf(site, id));
  const [first] = parts;
  if (!first) return { lines: [point.text, place] };
  if (parts.some(({ statement }) => statement.unit !== first.statement.unit))
    return { lines: [...sumOfUnits(site, point, parts), place] };
  const [share, ...others] = parts.flatMap((part) => shareOf(part) ?? []);
  const added = parts.map((part) => figureView(site, part));
  const lines = [
    `${point.text} ${added[0]?.unit ?? ''}`.trim(),
    ...(share ? [outOfWhole(site, [share, ...others])] : []),
    site.t.chart.added({ label: place, parts: added }),
    ...about(site, first),
  ];
  return { lines, href: site.addresses.card(first) };
}

/** What several units count, added: each of them by its name. */
function sumOfUnits(site: Site, { text }: Point, parts: readonly Figure[]): string[] {
  const named = parts.map((part) => {
    const { unit, period } = part.statement;
    const name = unitShortName(site, unitById(site, unit), yearOf(period));
    return { name, value: valueText(site, part) };
  });
  return [site.t.chart.groundSum({ text, parts: named })];
}

/** A figure of ours: what it is, and the published figures that it was worked out of. */
function workedOut(site: Site, { text, workedOutOf = [] }: Point, measured: string): PointWords {
  const parts = workedOutOf.map((id) => figureOf(site, id));
  const [first] = parts;
  if (!first) throw new Error(`${text} was worked out of nothing`);
  const words = site.t.chart.workedOut({ parts: parts.map((part) => figureView(site, part)) });
  return {
    lines: [`${text} ${measured}`, words, ...about(site, first)],
    href: site.addresses.card(first),
  };
}

/** Of whom and when, how firm, and where it was read. */
function about(site: Site, figure: Figure): string[] {
  const { context, chips, source } = figureView(site, figure);
  const { status } = figure.statement;
  const marks = chips.map(({ label }) => label);
  return [
    context,
    (status === 'final' ? [site.t.status.final, ...marks] : marks).join(' · '),
    `${site.t.chart.source}: ${source.label}`,
  ];
}

function figureOf(site: Site, id: string): Figure {
  const figure = site.dataset.figures.get(id);
  if (!figure) throw new Error(`a chart shows ${id}, which is no figure`);
  return figure;
}
