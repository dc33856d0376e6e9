import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';
import type { FindingKind } from '../../tables/common.ts';

/** The findings that ask for something to become of them. */
export const FOLLOWED_KINDS: readonly FindingKind[] = ['limitation', 'recommendation'];

/** Only a limitation or a recommendation is followed up. */
export function followUpKind({ findings, followups }: Draft): Issue[] {
  const kinds = new Map(findings.map(({ values }) => [values.id, values.kind]));
  return followups.flatMap((row) => {
    const kind = kinds.get(row.values.finding);
    return kind === undefined || FOLLOWED_KINDS.includes(kind)
      ? []
      : [issueAt(row, 'finding', { code: 'follow-up-kind', kind })];
  });
}
