import type { Dataset } from '../data/dataset.ts';
import type { Figure } from '../data/figures.ts';
import { isPlanned } from './planned.ts';

/** Figures of one indicator, unit, period and scope from several sources, whether they agree or not. */
export function saidTwice(dataset: Dataset): (readonly Figure[])[] {
  const things = Map.groupBy(dataset.figures.values(), (figure) => {
    const { unit, period, dimensions, scope } = figure.statement;
    const planned = isPlanned(figure.statement);
    return [figure.indicator, unit, period.raw, ...Object.values(dimensions), scope, planned].join(
      '\n',
    );
  });
  return [...things.values()].filter(({ length }) => length > 1);
}
