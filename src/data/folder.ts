import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './csv/csv.ts';
import { storyFile } from './table-file.ts';

/**
 * Every CSV file of a data folder, in a fixed order, also one in a wrong place, so that it can
 * be reported; and every file among the sealed editions. A folder that does not exist holds no
 * files, and every required table is then reported as missing.
 */
export function readFolder(root: string): RawFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => (/\.csv$/i.test(file) || /^editions\/./.test(file)) && !isHidden(file))
    .filter((file) => statSync(join(root, file)).isFile())
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}

/**
 * All that is published of a province, and sealed: the files of its data folder and,
 * as if it lay in the folder of its year, the story of each year.
 */
export function readRecord({ data, content }: { data: string; content: string }): RawFile[] {
  const stories = join(content, 'vi', 'years');
  const names = existsSync(stories) ? readdirSync(stories).sort() : [];
  const told = names.flatMap((name): RawFile[] => {
    const [, year] = /^((?:199|20\d)\d)\.mdx$/.exec(name) ?? [];
    const bytes = () => readFileSync(join(stories, name));
    return year === undefined ? [] : [{ file: storyFile(year), bytes: bytes() }];
  });
  return [...readFolder(data), ...told];
}

/** What an operating system or an interrupted command leaves behind. */
function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.')) || file.endsWith('.tmp');
}
