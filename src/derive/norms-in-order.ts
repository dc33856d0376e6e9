import type { Norm } from '../data/dataset.ts';
import { SOURCE_LOCALE } from '../i18n/locale.ts';
import { measureOf } from '../data/tables.ts';

/**
 * The law that procedures must be announced by, "Nghị định 63/2010/NĐ-CP": the basis of the column without its
 * article.
 */
const [LAW = ''] = (measureOf('procedures.announced').basis?.[SOURCE_LOCALE] ?? '').split(',');

/**
 * The norms in the order in which a reader needs them: first those in force of the law by which procedures must be
 * announced, with a number before those without, the oldest first; then the others, the newest first.
 */
export function normsInOrder(norms: readonly Norm[]): Norm[] {
  const leads = (norm: Norm) =>
    norm.to === null ? Number(norm.basis.startsWith(LAW)) * 2 + Number(norm.value !== null) : 0;
  const duty = (norm: Norm) => leads(norm) === 3;
  return norms.toSorted(
    (a, b) =>
      leads(b) - leads(a) ||
      (duty(a) ? 1 : -1) * (a.from ?? '').localeCompare(b.from ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
}
