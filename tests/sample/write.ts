import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { STORY, storyFile, tableFile } from '../../src/data/table-file.ts';
import { withEditions } from './editions.ts';
import { generate, SEED } from './generate.ts';

export const SAMPLE_FOLDER = 'tests/sample';

/** Writes tests/sample/data and tests/sample/content anew, so that nothing of an older sample stays. */
export function writeSample(): void {
  for (const folder of ['data', 'content']) {
    rmSync(join(SAMPLE_FOLDER, folder), { recursive: true, force: true });
  }
  const files = [...generate(SEED)].map(([file, text]) => ({
    file,
    bytes: new TextEncoder().encode(text),
  }));
  const data = files
    .filter(({ file }) => file.startsWith('data/'))
    .map(({ file, bytes }) => ({ file: file.slice('data/'.length), bytes }));
  // Editions hold the stories, which themselves stand in content/.
  const stories = files.flatMap(({ file, bytes }) => {
    const [, language, year] = /^content\/(vi|en)\/years\/(\d{4})\.mdx$/.exec(file) ?? [];
    if (year === undefined) return [];
    return [{ file: storyFile(year, language === 'en' ? 'en' : 'vi'), bytes }];
  });
  for (const { file, bytes } of withEditions([...data, ...stories])) {
    if (tableFile(file) !== STORY) write(join('data', file), bytes);
  }
  for (const { file, bytes } of files) if (file.startsWith('content/')) write(file, bytes);
}

function write(file: string, bytes: Uint8Array): void {
  const path = join(SAMPLE_FOLDER, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
