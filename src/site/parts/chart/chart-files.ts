import type { ChartSpec } from '../../../charts/forms/forms.ts';
import { pngSize, type Picture } from '../../../charts/output/picture.ts';
import { isGap, type Gap, type Point } from '../../../charts/spec.ts';
import { chartSize, standaloneChart, type Frame } from '../../../charts/output/standalone.ts';
import { writeCsv } from '../../../data/csv/csv.ts';
import { yearOf } from '../../../data/period.ts';
import { withoutFormula } from '../../../publish/csv/formula-signs.ts';
import type { SiteChart } from '../../charts.ts';
import type { PreviewPicture } from '../../frame/page-head.ts';
import { editionWords } from '../edition/edition-words.ts';
import type { Site } from '../../site.ts';
import { frameOf } from './frame.ts';

/** The picture that may be passed around: where it is from and which edition is drawn in. */
export function chartPicture(site: Site, chart: SiteChart): Picture {
  return standaloneChart(chart.spec, chartFrame(site, chart));
}

/** Its PNG, for previews of links to a page that it stands on. */
export function chartPreview(site: Site, chart: SiteChart): PreviewPicture {
  const { addresses } = site;
  return {
    href: addresses.full(addresses.chartFile(chart.id, 'png')),
    alt: chart.spec.message,
    ...pngSize(chartSize(chart.spec, chartFrame(site, chart))),
  };
}

function chartFrame(site: Site, { spec, page }: SiteChart): Frame {
  return frameOf(site, page.href, chartEdition(site, spec));
}

/**
 * The editions of the years that the figures of a chart are of: one by its number, several by their latest day. Null
 * while they are not published.
 */
export function chartEdition(site: Site, spec: ChartSpec): string | null {
  return editionWords(site, figureYears(site, spec));
}

/** The years that the figures of a chart are of, one for each figure. */
export function figureYears(site: Site, { series }: ChartSpec): number[] {
  const ids = series.flatMap(({ points }) =>
    points.flatMap((point) => (isGap(point) ? [] : figureIds(point))),
  );
  const figures = ids.flatMap((id) => site.dataset.figures.get(id) ?? []);
  return figures.map(({ statement }) => yearOf(statement.period));
}

/** Exactly what is drawn, one row a point: the cell as the source has it, and why it is not firm or not there. */
export function chartCsv(spec: ChartSpec): string {
  const { categories, series, target } = spec;
  // A row for each category with a figure that it is set for, after all that was measured.
  const wanted = categories.flatMap((category, at) =>
    target && target.from <= at && at <= target.to && series.some(({ points }) => has(points[at]))
      ? [[category, target.label, String(target.value), '', '']]
      : [],
  );
  const rows = series.flatMap(({ label, points }) =>
    points.map((point, index) => {
      const category = categories[index] ?? '';
      return isGap(point)
        ? [category, label, '', point.missing, '']
        : [
            category,
            label,
            point.figure?.raw ?? String(point.value),
            point.caveat ?? '',
            figureIds(point).join(' + '),
          ];
    }),
  );
  const cells = [...rows, ...wanted].map((row) => row.map(withoutFormula));
  return writeCsv(['category', 'series', 'value', 'note', 'figure'], cells);
}

function has(point: Point | Gap | undefined): boolean {
  return point !== undefined && !isGap(point);
}

/** The published figures that a point is, is a share of, is the sum of, or was worked out of. */
function figureIds({ figure, shareOf, sumOf, workedOutOf }: Point): readonly string[] {
  if (figure) return [figure.id];
  return shareOf === undefined ? (sumOf ?? workedOutOf ?? []) : [shareOf];
}
