import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** Only for what must be gathered may more time be taken (Law 104/2016/QH13, Article 31, clause 2). */
export function requestExtended({ requests }: Draft): Issue[] {
  return requests
    .filter(({ values }) => values.kind === 'simple' && values.extended !== null)
    .map((row) => issueAt(row, 'extended', { code: 'request-extended' }));
}
