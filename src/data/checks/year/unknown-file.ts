import type { RawFile } from '../../csv/csv.ts';
import type { Issue } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import { IMPORT_NAMES, SEALED, STORY, tableFile } from '../../table-file.ts';
import { folderYear } from '../cell/year-out-of-range.ts';
import { TABLES } from '../../tables.ts';

/** A CSV that no table describes would be figures that nobody publishes. */
export function unknownFile(files: readonly RawFile[]): Issue[] {
  const known = [
    SEALED,
    STORY,
    tableFile(IMPORT_NAMES),
    ...Object.values(TABLES).map(({ place, name }) => `${place}/${name}`),
  ];
  const misdated = new Set(folderYear(files).map(({ file }) => file));
  return files
    .map(({ file }) => file)
    .filter((file) => !known.includes(tableFile(file)) && !misdated.has(file))
    .map((file) => ({
      fault: { code: 'unknown-file', nearest: nearestFile(file, known) },
      file,
      line: null,
      column: null,
      found: null,
    }));
}

function nearestFile(file: string, known: string[]): string | null {
  const place = tableFile(file).split('/')[0] ?? '';
  const names = known
    .filter((name) => name.startsWith(place))
    .map((name) => name.split('/')[1] ?? '');
  const found = nearest(tableFile(file).split('/')[1] ?? '', names);
  return found === null ? null : `${found}.csv`;
}
