import type { RawFile } from '../data/csv/csv.ts';
import { dictionary } from '../data/dictionary.ts';
import type { Issue } from '../data/issue.ts';
import { compareShared, compareYear, holdsShared, STORY_TABLE, type Change } from './compare.ts';
import { latestOf, sealedFiles, yearFiles, type Edition } from './ledger.ts';
import { namedRows } from './named-rows.ts';
import { compareStories, heldAs } from './story.ts';

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
    const now = yearFiles(year, files);
    const changes = [
      ...compareYear(sealed, now),
      ...compareStories(year, sealed, now),
      ...(holdsShared(sealed) ? compareShared(sealed, namedRows(year, files)) : []),
    ];
    return edition !== null && changes.length === 0 ? [] : [{ year, edition, changes }];
  });
}

/**
 * Each value of a sealed year that is not as it was published. What several years
 * share is told once, with all the editions that hold it.
 */
export function changedValues(open: readonly OpenYear[]): Issue[] {
  const all = open.flatMap(({ year, edition, changes }) =>
    edition === null ? [] : changes.map((change) => ({ year, edition, change })),
  );
  const shared = Map.groupBy(
    all.filter(({ change }) => change.isShared),
    ({ change: { id, old, now } }) => JSON.stringify([id, old, now]),
  );
  return [
    ...all
      .filter(({ change }) => !change.isShared)
      .map(({ year, edition, change }) => lockIssue(edition.id, year, change)),
    ...[...shared.values()].flatMap((group) => {
      const [first] = group;
      const editions = group.map(({ edition }) => edition.id);
      return first ? [sharedIssue(editions, first.change)] : [];
    }),
  ];
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
  if (change.table === STORY_TABLE) {
    return {
      fault: { code: 'sealed-story', edition, held: heldAs(change), old, now },
      file,
      line,
      column: null,
      found: now,
    };
  }
  return {
    fault: { code: 'sealed-value', edition, value, old, now },
    file: `${String(year)}/${file}`,
    line,
    column: place,
    found: now,
  };
}

function sharedIssue(editions: readonly string[], change: Change): Issue {
  const { id: value, old, now, line, place } = change;
  // The words of an indicator stand in the code, by its table.
  const isWord = change.table === dictionary.name;
  const [, , table = ''] = value.split('.');
  const file = isWord ? `src/data/tables/${table}.ts` : change.file;
  return {
    fault: { code: 'sealed-register', editions, value, old, now },
    file,
    line: isWord ? null : line,
    column: isWord ? null : place,
    found: now,
  };
}
