import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../../data/csv/csv.ts';
import type { Issue } from '../../data/issue.ts';
import type { Language } from '../../data/text.ts';
import { annotatedCopy } from './annotated-copy.ts';
import { writeWhole } from './whole-file.ts';

/** Makes the folder of annotated copies anew: one for each faulty file that is there. */
export function writeCopies(
  folder: string,
  files: readonly RawFile[],
  issues: readonly Issue[],
  language: Language,
): void {
  rmSync(folder, { recursive: true, force: true });
  const byFile = Map.groupBy(issues, ({ file }) => file);
  for (const file of files) {
    const own = byFile.get(file.file);
    if (own) writeWhole(join(folder, file.file), annotatedCopy(file, own, language));
  }
}
