import type { RawTable } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';

export function missingColumn(
  { file, header, headerLine }: RawTable,
  expected: readonly string[],
): Issue[] {
  return expected
    .filter((name) => !header.includes(name))
    .map((name) => ({
      fault: { code: 'missing-column', expected: name },
      file,
      line: headerLine,
      column: null,
      found: null,
    }));
}
