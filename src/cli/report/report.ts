import type { Dataset } from '../../data/dataset.ts';
import { guidance } from '../../data/guidance.ts';
import type { Issue } from '../../data/issue.ts';
import { message, place } from '../../data/messages/messages.ts';
import type { Language } from '../../data/text.ts';
import { shownPath } from './shown-path.ts';

/** All issues as text for a terminal: by file, each with its way out and, if known, its origin; then where to read more. */
export function report(
  issues: readonly Issue[],
  language: Language,
  originOf: (issue: Issue) => string | null = () => null,
): string {
  const files = Map.groupBy(shortened(issues), ({ file }) => file);
  const blocks = [...files].map(([file, own]) => {
    const lines = own.map((issue) => {
      const { problem, remedy } = message(issue, language);
      const origin = originOf(issue);
      const stands = place(issue, language).slice(file.length + 2);
      const where = origin === null ? stands : `${stands} ← ${origin}`;
      return [where === '' ? '' : `  ${where}`, `    ${problem}`, `    → ${remedy}`]
        .filter((line) => line !== '')
        .join('\n');
    });
    return [shownPath(file), ...lines].join('\n');
  });
  const left = issues.length - shortened(issues).length;
  const more = left === 0 ? [] : [moreLine(left, language)];
  return [...blocks, ...more, furtherReading(issues, language)].join('\n\n');
}

/** So many faults of one kind in one file show what it is; so many in all are what a person reads through. */
const OF_A_KIND = 20;
const IN_ALL = 200;

/** What is shown of many faults: the first of each kind in each file. */
function shortened(issues: readonly Issue[]): readonly Issue[] {
  const shown = new Map<string, number>();
  return issues
    .filter(({ file, fault }) => {
      const kind = `${file} ${fault.code}`;
      const count = (shown.get(kind) ?? 0) + 1;
      shown.set(kind, count);
      return count <= OF_A_KIND;
    })
    .slice(0, IN_ALL);
}

function moreLine(left: number, language: Language): string {
  return language === 'vi'
    ? `… và ${left} lỗi nữa cùng loại, không in ra đây. Sửa các lỗi trên rồi chạy lại; danh sách đủ: npm run check -- --json`
    : `… and ${left} more of these kinds, not printed here. Mend those above and run it again; all of them: npm run check -- --json`;
}

/** Each kind of fault once: a hundred bad cells are often one habit. */
function furtherReading(issues: readonly Issue[], language: Language): string {
  const links = [...new Set(issues.map(({ fault }) => guidance(fault.code)))].sort();
  const heading = language === 'vi' ? 'Giải thích và thí dụ:' : 'Explained, with examples:';
  return [heading, ...links.map((link) => `  ${link}`)].join('\n');
}

export function closing(issues: readonly Issue[], language: Language): string {
  const count = String(issues.length);
  const files = String(new Set(issues.map(({ file }) => file)).size);
  return language === 'vi'
    ? `Có ${count} lỗi trong ${files} tệp. Chưa có gì được dựng lại hay ghi đè.`
    : `${count} problems in ${files} files. Nothing was rebuilt or overwritten.`;
}

/** Rows that wait for their figures, a line for each file: not a fault, but not to be forgotten. */
export function unfilledLines({ unfilled }: Dataset, language: Language): string[] {
  return unfilled.map(({ file, lines }) =>
    language === 'vi'
      ? `Chưa điền: ${file}, ${lines.length} dòng (không công bố).`
      : `Not filled in: ${file}, ${lines.length} rows (not published).`,
  );
}
