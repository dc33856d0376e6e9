import type { Dataset, Unit } from '../../../data/dataset.ts';
import type { Figure } from '../../../data/figures.ts';
import { isStock, type Period, type PeriodKind } from '../../../data/period.ts';
import { headline } from '../../../derive/headline.ts';
import { mainIndex } from '../../../derive/main-index.ts';
import { figuresOf, statementsOf } from '../../../derive/select.ts';
import { standsForUnit } from '../../../derive/stands-for-unit.ts';
import type { Topic } from './words.ts';

/**
 * The figures of a topic that a sentence may count: one a year, of one index. Where no whole year and no day is known, all
 * parts of years that are no part of another: a quarter is never counted as its year.
 */
export function knownFigures(dataset: Dataset, { id }: Unit, topic: Topic): Figure[] {
  const yearly = ofOneIndex(
    dataset,
    dataset.years.flatMap(
      (year) => headline(dataset, statementsOf(dataset, { unit: id, year }), topic) ?? [],
    ),
  );
  const whole = yearly.filter(({ statement }) => standsForYear(statement.period));
  const [first] = yearly;
  if (whole.length > 0 || !first) return whole;
  const { index } = first.statement.dimensions;
  const own = figuresOf(dataset, topic, { unit: id }).filter(
    ({ statement }) => standsForUnit(statement) && statement.dimensions.index === index,
  );
  const single = [...new Map(own.map((figure) => [figure.statement.period.raw, figure])).values()];
  return single
    .filter((figure) => !single.some((other) => isWithin(figure, other)))
    .toSorted((a, b) => a.statement.period.to.localeCompare(b.statement.period.to));
}

/** How long the periods of figures are: one kind for all of them, or of several kinds. */
export function lengthsOf(figures: readonly Figure[]): PeriodKind {
  const alone = figures.length === 1;
  const kinds = new Set(
    figures.map(({ statement: { period } }) =>
      (alone ? isYear(period) : standsForYear(period)) ? 'year' : period.kind,
    ),
  );
  const [kind = 'range'] = kinds;
  return kinds.size === 1 ? kind : 'range';
}

/** A year, or what was counted on a day of it: of stocks each year has one. */
function standsForYear(period: Period): boolean {
  return period.kind === 'year' || isStock(period);
}

/** A year, or the day on which it ended. */
function isYear({ kind, to }: Period): boolean {
  return kind === 'year' || (kind === 'moment' && to.endsWith('-12-31'));
}

function isWithin({ statement: { period } }: Figure, other: Figure): boolean {
  const { from, to, raw } = other.statement.period;
  return raw !== period.raw && !isStock(period) && from <= period.from && period.to <= to;
}

/**
 * Of several indices that by which the province rates its units; failing that, the one that was measured in most years:
 * places in two of them are not one story.
 */
function ofOneIndex(dataset: Dataset, figures: readonly Figure[]): Figure[] {
  const byIndex = Map.groupBy(figures, ({ statement }) => statement.dimensions.index ?? '');
  const [most = []] = [...byIndex.values()].toSorted((a, b) => b.length - a.length);
  return byIndex.get(mainIndex(dataset) ?? '') ?? most;
}
