import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './csv/csv.ts';

/**
 * Every CSV file of a data folder, in a fixed order; those in a wrong place too,
 * so that none is left out in silence, and whatever lies among the sealed editions. A folder that is not there holds none, and
 * every required table is then reported as missing.
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

/** What an operating system or an interrupted command leaves behind. */
function isHidden(file: string): boolean {
  return file.split('/').some((part) => part.startsWith('.')) || file.endsWith('.tmp');
}
