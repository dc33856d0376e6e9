import type { Dimensions, Figure, Statement } from '../../../data/figures.ts';
import { measureOf } from '../../../data/tables.ts';
import { dimensionNames, valueText } from '../figure/figure-view.ts';
import type { Site } from '../../site.ts';
import { WORDS } from './words.ts';

/** The index that a row goes by, and what its points are out of. */
export function scaleOf(statement: Statement): string {
  const maxima = ceilingsOf(statement).map(({ column, raw }) => `${column} ${raw}`);
  return [statement.dimensions.index ?? '', ...maxima].join(' ');
}

/** The figures of a row that only say what its points are out of; how many were ranked is told row by row. */
export function ceilingsOf(statement: Statement): Figure[] {
  return [...statement.figures.values()].flatMap(({ indicator }) => {
    const { ceiling, measure } = measureOf(indicator);
    const found = ceiling === undefined ? undefined : statement.figures.get(ceiling);
    return found && measure !== 'rank' ? [found] : [];
  });
}

/** "PAPI, tối đa 80": what the rows of a wide table share, so that none of them repeats it. */
export function scaleText(site: Site, [first]: readonly Statement[]): string {
  const index = first?.dimensions.index;
  if (first === undefined || index === undefined) return '';
  const [name = ''] = dimensionNames(site, { dimensions: { index } });
  const [maximum] = ceilingsOf(first);
  return maximum
    ? WORDS[site.locale].outOfMost({ index: name, max: valueText(site, maximum) })
    : name;
}

/** What else a row is about, in a table that names the index for all its rows. */
export function withoutIndex({ dimensions }: Statement): Dimensions {
  return Object.fromEntries(Object.entries(dimensions).filter(([name]) => name !== 'index'));
}
