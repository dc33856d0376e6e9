import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A request that was answered has its day and its outcome, or neither; a document is received only with an answer. */
export function requestOutcome({ requests }: Draft): Issue[] {
  return requests.flatMap((row) => {
    const { answered, outcome, got } = row.values;
    if (answered === null && (outcome !== null || got !== ''))
      return [issueAt(row, 'answered', { code: 'request-outcome', missing: 'answered' })];
    return answered !== null && outcome === null
      ? [issueAt(row, 'outcome', { code: 'request-outcome', missing: 'outcome' })]
      : [];
  });
}
