import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generate, SEED } from './generate.ts';

export const SAMPLE_FOLDER = 'tests/sample';

/** Writes tests/sample/data and tests/sample/content anew, so that nothing of an older sample stays. */
export function writeSample(): void {
  for (const folder of ['data', 'content']) {
    rmSync(join(SAMPLE_FOLDER, folder), { recursive: true, force: true });
  }
  for (const [path, text] of generate(SEED)) {
    const file = join(SAMPLE_FOLDER, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
