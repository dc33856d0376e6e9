import type { RawFile } from '../data/csv/csv.ts';
import { readDataset } from '../data/dataset.ts';
import type { Issue } from '../data/issue.ts';
import type { Understood } from './interpret.ts';
import { byFile, merge, type CellChange, type Merged } from './merge.ts';

/** What is to happen to the data folder. */
export type Plan =
  | { kind: 'write'; merged: Merged[]; changes: CellChange[] }
  | { kind: 'nothing-new'; rows: number }
  | { kind: 'no-rows' }
  /** Other values stand there already, and nobody said to replace them. */
  | { kind: 'refused'; changes: CellChange[] }
  /** The folder would not pass its checks. */
  | { kind: 'issues'; issues: readonly Issue[]; merged: Merged[] };

export function plan(understood: Understood, files: readonly RawFile[], replace: boolean): Plan {
  const { table, imported, year } = understood;
  if (imported.length === 0) return { kind: 'no-rows' };
  const merged: Merged[] = [];
  for (const [file, rows] of byFile(table, imported, year)) {
    const existing = files.find((one) => one.file === file)?.bytes ?? null;
    const result = merge(table, file, existing, rows);
    if (!result.ok) return { kind: 'issues', issues: result.issues, merged };
    merged.push(result.merged);
  }
  const changes = merged.flatMap((one) => one.changes);
  if (changes.length > 0 && !replace) return { kind: 'refused', changes };
  const touched = merged.filter(({ added, changes: own }) => added > 0 || own.length > 0);
  if (touched.length === 0) return { kind: 'nothing-new', rows: imported.length };
  const reading = readDataset(laidOver(files, touched));
  if (!reading.ok) return { kind: 'issues', issues: reading.issues, merged: touched };
  return { kind: 'write', merged: touched, changes };
}

/** The data folder as it would be. */
export function laidOver(files: readonly RawFile[], merged: readonly Merged[]): RawFile[] {
  const fresh = merged.map(({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
  const kept = files.filter(({ file }) => fresh.every((one) => one.file !== file));
  return [...kept, ...fresh].sort((a, b) => (a.file < b.file ? -1 : 1));
}
