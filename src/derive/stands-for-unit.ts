import type { Statement } from '../data/figures.ts';
import { isPlanned } from './planned.ts';

/**
 * True of what may stand for its unit: it leaves nothing out (no field, service, component or scope; an index rates the
 * whole unit), and it was done, not planned.
 */
export function standsForUnit({
  dimensions,
  scope,
  status,
}: Pick<Statement, 'dimensions' | 'scope' | 'status'>): boolean {
  return (
    !isPlanned({ status }) &&
    scope === '' &&
    Object.keys(dimensions).every((dimension) => dimension === 'index')
  );
}
