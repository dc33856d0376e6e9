import type { RawFile } from '../../csv/csv.ts';
import type { Fault, Issue } from '../../issue.ts';
import { nearest } from '../../nearest.ts';
import { IMPORT_NAMES, isWorkbook, SEALED, STORY, tableFile } from '../../table-file.ts';
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
      fault: faultOf(file, known, new Set(files.map((other) => other.file))),
      file,
      line: null,
      column: null,
      found: null,
    }));
}

/** A name that is taken already is no proposal: the other file would be lost. */
function faultOf(file: string, known: string[], present: ReadonlySet<string>): Fault {
  if (isWorkbook(file)) return { code: 'workbook' };
  const near = nearestFile(file, known);
  const place = file.replace(/[^/]*$/, near ?? '');
  return { code: 'unknown-file', nearest: present.has(place) ? null : near };
}

function nearestFile(file: string, known: string[]): string | null {
  const place = tableFile(file).split('/')[0] ?? '';
  const names = known
    .filter((name) => name.startsWith(place))
    .map((name) => name.split('/')[1] ?? '');
  const found = nearest(tableFile(file).split('/')[1] ?? '', names);
  return found === null ? null : `${found}.csv`;
}
