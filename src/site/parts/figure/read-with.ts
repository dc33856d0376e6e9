import { isClass, type Figure } from '../../../data/figures.ts';
import type { Site } from '../../site.ts';

/**
 * The share that the source prints in the row of a count, where it differs from the share that we work out; null
 * where the two agree.
 */
export function printedOtherwise({ faults }: Site, figure: Figure): Figure | null {
  const stated = [...figure.statement.figures.values()].find(({ id }) =>
    faults.get(id)?.some(({ rule, parts: [part] }) => rule === 'share' && part?.id === figure.id),
  );
  return stated ?? null;
}

/**
 * What the source adds to a figure that it gives with a reservation ("hơn 9.031"): the figure is not read without it.
 * Null of a firm figure, whose note stands with its row.
 */
export function reservation({ locale }: Pick<Site, 'locale'>, figure: Figure): string | null {
  const { value, statement } = figure;
  if (isClass(value) || value.mark === 'exact') return null;
  return statement.note?.[locale] ?? null;
}
