import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A reply is about one figure or about one finding. */
export function replyAbout({ replies }: Draft): Issue[] {
  return replies.flatMap((row) => {
    const { figure, finding } = row.values;
    if ((figure === '') !== (finding === '')) return [];
    return [issueAt(row, 'figure', { code: 'reply-about', both: figure !== '' })];
  });
}
