import { fold } from '../../../data/fold.ts';
import { isIndicator } from '../../../data/tables.ts';
import { figuresOf } from '../../../derive/select.ts';
import { toSeries, type Series } from '../../../derive/series.ts';
import type { Site } from '../../site.ts';
import { lengthWord } from '../chart/chart-id.ts';
import type { ChartPlan } from '../chart/chart-plan.ts';
import { seriesPlan } from '../chart/series-plan.ts';
import { unknown } from './unknown.ts';

/**
 * The line that a story names: "national.rank.kien-giang.par-index" is of whole years, "cases.late.kien-giang.quy-2" of
 * second quarters. A name means one series, whatever other rows there are. An unknown one stops the build.
 */
export function storyPlan(site: Site, name: string): ChartPlan {
  const [table = '', column = '', unit = ''] = name.split('.');
  const indicator = `${table}.${column}`;
  const own = isIndicator(indicator)
    ? toSeries(site.dataset, figuresOf(site.dataset, indicator, { unit }))
    : [];
  const series = own.find((one) => seriesName(one) === name);
  if (!series) throw unknown('Chart', name, seriesNames(site));
  return seriesPlan(site, series);
}

/** indicator.unit[.dimension …][.scope][.length, unless it is whole years] */
function seriesName({ indicator, unit, dimensions, scope, length }: Series): string {
  return [
    indicator,
    unit,
    ...Object.values(dimensions),
    ...(scope === '' ? [] : [fold(scope)]),
    ...(length === 'year' ? [] : [lengthWord(length)]),
  ].join('.');
}

/** Every line that a story may name. */
export function seriesNames(site: Site): Set<string> {
  return new Set(toSeries(site.dataset, [...site.dataset.figures.values()]).map(seriesName));
}
