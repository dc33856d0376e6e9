import type { Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import { NAMED_IDS } from '../../named.ts';

/** Rules of the site speak of these ids; without them a rule would do nothing, and nobody would see it. */
export function namedIdMissing(draft: Draft): Issue[] {
  return NAMED_IDS.filter(
    ({ register, id }) => !draft[register].some(({ values }) => values.id === id),
  ).map(({ register, id }) => ({
    fault: { code: 'named-id-missing', id },
    file: `${register}.csv`,
    line: null,
    column: null,
    found: null,
  }));
}
