import { overPeriods } from '../../../charts/makers/over-periods.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import type { Series } from '../../../derive/series.ts';
import type { Site } from '../../site.ts';
import { dimensionNames } from '../figure/figure-view.ts';
import { indexName } from '../table/ratings.ts';
import { unitById, unitLabel } from '../unit/unit-words.ts';
import type { ChartPlan } from './chart-plan.ts';

/** The figures that an index is known by: the name of the index says what they are. */
const INDEX_FIGURES: readonly IndicatorId[] = ['national.rank', 'national.value', 'scores.score'];

/** One series as a line. Every page that shows the series shows this chart, so its words are the same everywhere. */
export function seriesPlan(site: Site, series: Series): ChartPlan {
  const { indicator, unit, dimensions, scope, length } = series;
  const words = {
    label: seriesLabel(site, series),
    subject: unitLabel(site, unitById(site, unit)),
  };
  return {
    subject: { maker: 'over-periods', of: unit, indicator, dimensions, scope, length },
    make: (id) => overPeriods(site, id, words, series),
  };
}

function seriesLabel(site: Site, series: Series): string {
  const { indicator, dimensions, scope } = series;
  const named =
    dimensions.index === undefined
      ? dimensionNames(site, series)
      : Object.values(dimensions).map((id) => indexName(site, id));
  const measure = INDEX_FIGURES.includes(indicator)
    ? []
    : [measureOf(indicator).label[site.locale]];
  return [...measure, ...named, ...(scope === '' ? [] : [scope])].join(', ');
}
