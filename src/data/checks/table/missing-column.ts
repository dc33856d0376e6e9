import type { RawTable } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';

/** `required`: the columns of the table but those that came to it after the year of the file. */
export function missingColumn(
  { file, header, headerLine }: RawTable,
  required: readonly string[],
): Issue[] {
  return required
    .filter((name) => !header.includes(name))
    .map((name) => ({
      fault: { code: 'missing-column', expected: name },
      file,
      line: headerLine,
      column: null,
      found: null,
    }));
}
