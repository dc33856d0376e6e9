import type { RawTable } from '../csv.ts';
import type { Issue } from '../issue.ts';

export function missingColumn({ file, header }: RawTable, expected: readonly string[]): Issue[] {
  return expected
    .filter((name) => !header.includes(name))
    .map((name) => ({
      fault: { code: 'missing-column', expected: name },
      file,
      line: 1,
      column: null,
      found: null,
    }));
}
