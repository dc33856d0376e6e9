import type { Issue } from '../issue.ts';
import { english } from './en.ts';
import { vietnamese } from './vi.ts';
import type { Language } from '../text.ts';

/**
 * How a fault is said to the editor: what is wrong, then how to mend it. All
 * that the checks can say stands in messages/, in one voice and two languages.
 */
export interface Message {
  problem: string;
  remedy: string;
}

export function message(issue: Issue, language: Language): Message {
  const [problem, remedy] = language === 'vi' ? vietnamese(issue) : english(issue);
  return { problem, remedy };
}

/** "2019/cases.csv, dòng 7, cột total (E)" */
export function place(
  { file, line, column }: Pick<Issue, 'file' | 'line' | 'column'>,
  language: Language,
): string {
  const [lineWord, columnWord] = language === 'vi' ? ['dòng', 'cột'] : ['line', 'column'];
  const parts = [file];
  if (line !== null) parts.push(`${lineWord} ${String(line)}`);
  if (column !== null) {
    const named = column.name === '' ? column.letter : `${column.name} (${column.letter})`;
    parts.push(`${columnWord} ${named}`);
  }
  return parts.join(', ');
}
