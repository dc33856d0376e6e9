import type { Statement } from '../data/figures.ts';

/** True of what leaves nothing of its unit out: no field, service, component or scope. An index rates the whole unit. */
export function isOfWholeUnit({
  dimensions,
  scope,
}: Pick<Statement, 'dimensions' | 'scope'>): boolean {
  return scope === '' && Object.keys(dimensions).every((dimension) => dimension === 'index');
}
