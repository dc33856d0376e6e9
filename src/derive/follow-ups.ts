import { FOLLOWED_KINDS } from '../data/checks/row/follow-up-kind.ts';
import type { Dataset, Finding, FollowUp } from '../data/dataset.ts';
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../data/tables/followups.ts';

/** What became of a limitation or a recommendation; `not_found` where no later document was found that says it. */
export type Outcome = FollowUpStatus | 'not_found';

export const OUTCOMES: readonly Outcome[] = [...FOLLOW_UP_STATUSES, 'not_found'];

/** What later evidence says of a finding, the oldest first. */
export function followUpsOf({ followups }: Dataset, { id }: Finding): FollowUp[] {
  return followups.filter(({ finding }) => finding === id);
}

/** The earlier findings that this one was found again of, or that it answers. */
export function followedUpBy({ followups, findings }: Dataset, { id }: Finding): Finding[] {
  const earlier = new Set(
    followups.filter(({ later }) => later === id).map(({ finding }) => finding),
  );
  return findings.filter((finding) => earlier.has(finding.id));
}

/** How many of the limitations and recommendations came to what: the latest evidence counts. */
export function countOutcomes(
  dataset: Dataset,
  findings: readonly Finding[],
): Record<Outcome, number> {
  const counts = { mended: 0, acted: 0, repeated: 0, unanswered: 0, not_found: 0 };
  for (const finding of findings.filter(({ kind }) => FOLLOWED_KINDS.includes(kind))) {
    counts[followUpsOf(dataset, finding).at(-1)?.status ?? 'not_found'] += 1;
  }
  return counts;
}
