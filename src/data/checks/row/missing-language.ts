import { issueAt, type Draft } from '../../draft.ts';
import type { Issue } from '../../issue.ts';

/** A title that is kept as it was printed says in which language: browsers read it aloud by that. */
export function missingLanguage({ sources }: Draft): Issue[] {
  return sources
    .filter(({ values }) => values.title_printed !== '' && values.language === null)
    .map((row) => issueAt(row, 'language', { code: 'missing-language' }));
}
