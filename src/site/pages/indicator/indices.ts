import type { Figure } from '../../../data/figures.ts';
import { measureOf, type IndicatorId } from '../../../data/tables.ts';
import { isPlanned } from '../../../derive/planned.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import { valueText } from '../../parts/figure/figure-view.ts';
import { indexName } from '../../parts/table/ratings.ts';
import { unitById, unitLabel } from '../../parts/unit/unit-words.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/**
 * The latest figure of each national index, those of the latest year first, province by province: where there are several
 * indices no one of them answers for the others. Null of fewer.
 */
export function indicesText(
  site: Site,
  indicator: IndicatorId,
  figures: readonly Figure[],
): string | null {
  const latest = Map.groupBy(
    figures.filter(({ statement }) => standsForUnit(statement) && !isPlanned(statement)),
    ({ statement }) => `${statement.unit} ${statement.dimensions.index ?? ''}`,
  )
    .values()
    .flatMap((own) => own.toSorted(byTime).slice(0, 1))
    .toArray()
    .toSorted(byTime);
  if (measureOf(indicator).ceiling === undefined || latest.length < 2) return null;
  const byUnit = Map.groupBy(latest, ({ statement }) => statement.unit);
  const parts = [...byUnit].map(([id, own]) =>
    WORDS[site.locale].ofIndices({
      unit: unitLabel(site, unitById(site, id)),
      said: site.f.list(own.map((figure) => saidOf(site, indicator, figure))),
    }),
  );
  return WORDS[site.locale].latestOfEach({ parts });
}

/** The newest first; of one time the printed before the derived. */
function byTime(a: Figure, b: Figure): number {
  const isDerived = ({ statement }: Figure) => Number(statement.status === 'derived');
  return b.statement.period.to.localeCompare(a.statement.period.to) || isDerived(a) - isDerived(b);
}

/** "23/63 (DTI, 2024)" */
function saidOf(site: Site, indicator: IndicatorId, figure: Figure): string {
  const { statement } = figure;
  const { ceiling } = measureOf(indicator);
  const most = ceiling === undefined ? undefined : statement.figures.get(ceiling);
  return WORDS[site.locale].ofIndex({
    index: indexName(site, statement.dimensions.index ?? ''),
    value: valueText(site, figure),
    of: most ? valueText(site, most) : null,
    when: site.f.shortPeriod(statement.period),
    derived: statement.status === 'derived' ? site.t.status.derived : null,
  });
}
