import type { RawFile } from '../csv.ts';
import type { Issue } from '../issue.ts';
import { TABLES } from '../tables.ts';

/** Each register exists, if only with its header. */
export function missingFile(files: readonly RawFile[]): Issue[] {
  const present = new Set(files.map(({ file }) => file));
  return Object.values(TABLES)
    .filter(({ place, name }) => place === 'register' && !present.has(`${name}.csv`))
    .map(({ name }) => ({
      fault: { code: 'missing-file' },
      file: `${name}.csv`,
      line: null,
      column: null,
      found: null,
    }));
}
