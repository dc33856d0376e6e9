import type { Issue } from '../../data/issue.ts';
import { message } from '../../data/messages/messages.ts';
import type { Language } from '../../data/text.ts';
import { shownPath } from './shown-path.ts';

/** Issues in the widely understood form that build servers show beside the lines of a change. */
export function reportCi(issues: readonly Issue[], language: Language): string {
  // A build server shows a few of them; the report has the others.
  return issues
    .slice(0, SHOWN)
    .map((issue) => annotation(issue, language))
    .join('\n');
}

function annotation(issue: Issue, language: Language): string {
  const { fault, file, line, column } = issue;
  const { problem, remedy } = message(issue, language);
  const properties = [
    ['file', shownPath(file)],
    ['line', line],
    ['col', column && columnNumber(column.letter)],
    ['title', fault.code],
  ] as const;
  const given = properties
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${property(String(value))}`);
  return `::error ${given.join(',')}::${text(`${problem} → ${remedy}`)}`;
}

const SHOWN = 50;

/** A → 1, Z → 26, AA → 27. */
function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function text(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(value: string): string {
  return text(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
