import type { RawFile } from '../data/csv/csv.ts';
import type { Issue } from '../data/issue.ts';
import { compareYear, type Change } from './compare.ts';
import { filesUnder, latestOf, sealedFiles, type Edition } from './ledger.ts';

/** Years whose folder does not mean the same as their latest edition, and how. */
export interface OpenYear {
  year: number;
  /** The edition that readers have; null when the year was never sealed. */
  edition: Edition | null;
  changes: Change[];
}

/** The years that are being worked on: not sealed yet, or changed since. */
export function openYears(
  editions: readonly Edition[],
  files: readonly RawFile[],
  years: readonly number[],
): OpenYear[] {
  const latest = latestOf(editions);
  const all = [...new Set([...years, ...latest.keys()])].sort((a, b) => a - b);
  return all.flatMap((year) => {
    const edition = latest.get(year) ?? null;
    const sealed = edition === null ? [] : sealedFiles(edition.id, files);
    const changes = compareYear(sealed, yearFiles(year, files));
    return edition !== null && changes.length === 0 ? [] : [{ year, edition, changes }];
  });
}

/** The tables of a year as they stand, named without its folder. */
export function yearFiles(year: number, files: readonly RawFile[]): RawFile[] {
  return filesUnder(`${String(year)}/`, files);
}

/** Each value of a sealed year that is not as it was published. */
export function changedValues(open: readonly OpenYear[]): Issue[] {
  return open.flatMap(({ year, edition, changes }) =>
    edition === null ? [] : changes.map((change) => lockIssue(edition.id, year, change)),
  );
}

/** Years that readers cannot have yet. */
export function neverSealed(open: readonly OpenYear[]): Issue[] {
  return open
    .filter(({ edition }) => edition === null)
    .map(({ year }) => ({
      fault: { code: 'year-unsealed', year: String(year) },
      file: `${String(year)}/`,
      line: null,
      column: null,
      found: null,
    }));
}

function lockIssue(edition: string, year: number, change: Change): Issue {
  const { id: value, old, now, file, line, place } = change;
  return {
    fault: { code: 'sealed-value', edition, value, old, now },
    file: `${String(year)}/${file}`,
    line,
    column: place,
    found: now,
  };
}
