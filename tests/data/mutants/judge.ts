import { basename } from 'node:path';
import type { RawFile } from '../../../src/data/csv/csv.ts';
import { readDataset, type Dataset } from '../../../src/data/dataset.ts';
import type { FaultCode, Issue } from '../../../src/data/issue.ts';
import type { Mutant } from './mutation.ts';

/** What came of a mutant. `astray`: reported, but not where the fault is. */
export type Verdict = 'same' | 'reported' | 'astray' | 'noticed' | 'different';

/** What notices figures that have changed in good form: an edition that was sealed. */
export type Notices = (files: readonly RawFile[]) => readonly Issue[];

export function judge(
  files: readonly RawFile[],
  mutated: string,
  { lines }: Mutant,
  original: string,
  notices: Notices,
): Verdict {
  const reading = readDataset(files);
  if (reading.ok) {
    if (published(reading.dataset) === original) return 'same';
    const noticed = notices(files).some(({ file, line }) => {
      // What is gone altogether has no line.
      return file === mutated && (lines === null || line === null || lines.includes(line));
    });
    return noticed ? 'noticed' : 'different';
  }
  const right = reading.issues.some(
    (issue) => stands(issue, mutated, lines) || names(issue, mutated, lines),
  );
  return right ? 'reported' : 'astray';
}

function stands({ file, line }: Issue, mutated: string, lines: Mutant['lines']): boolean {
  return file === mutated && (lines === null || (line !== null && lines.includes(line)));
}

/** Whether an issue elsewhere says that what it misses or contradicts is in this place. */
function names({ fault, found }: Issue, mutated: string, lines: Mutant['lines']): boolean {
  // A figure that is explained elsewhere and is gone is named by its id, which begins with its table.
  if (fault.code === 'unknown-reference' && fault.register === 'figures') {
    return found?.startsWith(`${basename(mutated, '.csv')}.`) ?? false;
  }
  if (fault.code === 'unknown-reference') return mutated.endsWith(`${fault.register}.csv`);
  if (fault.code === 'duplicate-key') {
    return fault.firstFile === mutated && (lines === null || lines.includes(fault.firstLine));
  }
  return BETWEEN[fault.code] === mutated;
}

/** Faults between two rows that are found at one of them, the other being in this file. */
const BETWEEN: Partial<Record<FaultCode, string>> = {
  'unit-not-alive': 'units.csv',
  'outlives-parent': 'units.csv',
  succession: 'units.csv',
  'unit-twice': 'units.csv',
  'unit-kind': 'units.csv',
  'component-elsewhere': 'indices.csv',
  'tile-taken': 'units.csv',
  'names-gap': 'unit-names.csv',
};

/** All that a dataset says, whatever the lines on which it stands and the order of its columns. */
export function published({
  statements,
  figures,
  discrepancies,
  tables,
  ...rest
}: Dataset): string {
  const said = statements.map(({ id, status, note, scope, file }) => [
    id,
    status,
    note,
    scope,
    file,
  ]);
  const values = [...figures.values()].map(({ id, raw }) => [id, raw]);
  // The rows as they came are those of all the rest once more.
  const rows = tables.map(({ rows: own }) => own.length);
  const explained = discrepancies.map(({ values: row }) => row);
  const plain = (_key: string, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
  return JSON.stringify([said.sort(byFirst), values.sort(byFirst), explained, rows, rest], plain);
}

function byFirst([a]: unknown[], [b]: unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}
