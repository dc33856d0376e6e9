import type { GapTopic } from '../../../derive/gaps.ts';
import type { Site } from '../../site.ts';

/** One sentence for all that was looked for and not found; null where nothing is missing. */
export function notFoundSentence(
  { t, f }: Site,
  topics: readonly GapTopic[],
  of: { unit: string; year: string },
): string | null {
  if (topics.length === 0) return null;
  return t.notFoundOf({ ...of, topics: f.list(topics.flatMap((topic) => t.gaps[topic])) });
}
