import type { RawTable } from '../csv.ts';
import type { Issue } from '../issue.ts';

/** A header that is one cell with semicolons or tabs in it was saved for another separator. */
export function wrongSeparator({ file, header }: RawTable): Issue[] {
  const [only = ''] = header;
  if (header.length > 1) return [];
  const separator = only.includes(';') ? ';' : only.includes('\t') ? 'tab' : null;
  if (separator === null) return [];
  return [
    { fault: { code: 'wrong-separator', separator }, file, line: 1, column: null, found: only },
  ];
}
