import { PROBLEM_COLUMN } from '../../data/checks/table/problem-column.ts';
import { separatorOf, type RawFile } from '../../data/csv/csv.ts';
import { readable } from '../../data/csv/decode.ts';
import type { Issue } from '../../data/issue.ts';
import { message } from '../../data/messages/messages.ts';
import type { Language } from '../../data/text.ts';

/**
 * The file as it stands, with a first column that says what is wrong with each
 * row. The other cells are not read and written again but copied as text, so that
 * even a file nobody can parse keeps them. The mark at the start makes Excel show
 * the accents.
 */
export function annotatedCopy(file: RawFile, issues: readonly Issue[], language: Language): string {
  const text = readable(file.bytes);
  const separator = separatorOf(text);
  const rows = text === '' ? [{ first: 1, last: 1, content: '' }] : rowsOf(text);
  const headerAt = Math.max(
    0,
    rows.findIndex(({ content }) => content.trim() !== ''),
  );
  const byLine = Map.groupBy(issues, ({ line }) => line);
  const copied = rows.map(({ first, last, content }, index) => {
    const lines = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const own = [...(index === headerAt ? [null] : []), ...lines].flatMap(
      (line) => byLine.get(line) ?? [],
    );
    const said = own.map((issue) => saying(issue, language)).join(' | ');
    if (index === headerAt) return quoted(heading(said, language)) + separator + content;
    // An empty line stays one, whatever it would take to fill it.
    return said === '' && content.trim() === '' ? content : quoted(said) + separator + content;
  });
  return `\uFEFF${copied.join('')}`;
}

interface TextRow {
  /** Lines on which the row begins and ends. */
  first: number;
  last: number;
  /** With its line end. */
  content: string;
}

/** A row ends with a line outside quotation marks; behind a mark left open, with each line. */
function rowsOf(text: string): TextRow[] {
  const contents = text.match(/(?:"[^"]*"|[^"\n])*(?:\n|$)|[^\n]*(?:\n|$)/g) ?? [];
  let next = 1;
  return contents.filter(Boolean).map((content) => {
    const first = next;
    next += content.split('\n').length - 1;
    return { first, last: content.endsWith('\n') ? next - 1 : next, content };
  });
}

function heading(said: string, language: Language): string {
  return said === '' ? PROBLEM_COLUMN[language] : `${PROBLEM_COLUMN[language]}: ${said}`;
}

function saying(issue: Issue, language: Language): string {
  const { problem, remedy } = message(issue, language);
  const column = issue.column === null ? '' : `[${issue.column.name || issue.column.letter}] `;
  return `${column}${problem} → ${remedy}`;
}

function quoted(cell: string): string {
  return cell === '' ? '' : `"${cell.replaceAll('"', '""')}"`;
}
