import type { RawTable } from '../../csv/csv.ts';
import { columnPlace, type Issue } from '../../issue.ts';

/** How the column is headed that an annotated copy has before all others. */
export const PROBLEM_COLUMN = { vi: 'LỖI', en: 'PROBLEM' } as const;

const HEADED = new RegExp(`^(?:${Object.values(PROBLEM_COLUMN).join('|')})(?::|$)`);

/** An annotated copy was put back into data/ with the column that held the problems. */
export function problemColumn({ file, header, headerLine }: RawTable): Issue[] {
  const index = header.findIndex(isProblemColumn);
  const [name] = header[index]?.split(':') ?? [];
  if (name === undefined) return [];
  return [
    {
      fault: { code: 'problem-column' },
      file,
      line: headerLine,
      column: columnPlace(name, index),
      found: name,
    },
  ];
}

export function isProblemColumn(name: string): boolean {
  return HEADED.test(name);
}
