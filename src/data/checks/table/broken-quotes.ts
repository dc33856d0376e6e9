import type { Separator } from '../../csv/separator.ts';

/**
 * Where a quotation mark first breaks the rule that a cell stands wholly inside
 * quotation marks or has none; null when every one is in order. Nothing after it
 * can be trusted: an open one swallows the rest of the file.
 */
export function brokenQuotes(text: string, separator: Separator): number | null {
  const cell = new RegExp(
    `(?:"[^"]*(?:""[^"]*)*"|[^"${separator}\\n]*)(?:[${separator}\\n]|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const start = cell.lastIndex;
    if (!cell.test(text)) return start;
  }
  return null;
}
