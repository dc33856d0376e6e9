import { expected } from '../../data/expected.ts';
import { guidance } from '../../data/guidance.ts';
import type { Issue } from '../../data/issue.ts';
import { message } from '../../data/messages/messages.ts';
import type { Language } from '../../data/text.ts';
import type { OpenYear } from '../../editions/lock.ts';
import type { Publication, PublicationReading } from '../../editions/publication.ts';
import type { Question } from '../../site/parts/doubts/doubts.ts';
import { shownPath } from './shown-path.ts';

/** One document for programs, of the same shape whether there are problems or none. */
export function reportJson(
  reading: PublicationReading,
  issues: readonly Issue[],
  questions: readonly Question[],
  language: Language,
): string {
  const problems = issues.map((issue) => problemOf(issue, language));
  const counts = {
    problems: problems.length,
    files: new Set(issues.map(({ file }) => file)).size,
    ...(reading.ok ? sizes(reading.publication) : { figures: null, years: null }),
  };
  // Years that are not as readers have them: no fault, but not published either.
  const unpublished = reading.ok ? reading.publication.open.map(openYear) : [];
  const asked = questions.map((one) => ({ ...one, file: shownPath(one.file) }));
  return escaped(JSON.stringify({ problems, counts, unpublished, questions: asked }, null, 2));
}

function problemOf(issue: Issue, language: Language) {
  const { fault, file, line, column, found } = issue;
  return {
    code: fault.code,
    file: shownPath(file),
    line,
    column,
    found,
    expected: expected(fault),
    ...message(issue, language),
    guidance: guidance(fault.code),
  };
}

/** A document for programs is read at terminals too: what would act there is written as JSON may write it. */
function escaped(json: string): string {
  return json.replaceAll(/(?!\n)[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => {
      const unit = character.charCodeAt(at).toString(16).padStart(4, '0');
      return `\\u${unit}`;
    }).join(''),
  );
}

function sizes({ dataset: { figures, years } }: Publication) {
  return { figures: figures.size, years: years.length };
}

function openYear({ year, edition, changes }: OpenYear) {
  return { year, edition: edition?.id ?? null, changes: changes.length };
}
