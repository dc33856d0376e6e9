import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './csv.ts';

/**
 * Every CSV file of a data folder, in a fixed order; those in a wrong place too,
 * so that none is left out in silence. A folder that is not there holds none, and
 * every required table is then reported as missing.
 */
export function readFolder(root: string): RawFile[] {
  if (!existsSync(root)) return [];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.csv$/i.test(file))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}
