import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from './csv.ts';

/** The CSV files of a data folder: its registers and its years, in a fixed order. */
export function readFolder(root: string): RawFile[] {
  const names = readdirSync(root, { withFileTypes: true });
  const years = names.filter((entry) => entry.isDirectory() && /^\d{4}$/.test(entry.name));
  const inside = (folder: string) =>
    readdirSync(join(root, folder)).map((name) => (folder === '' ? name : `${folder}/${name}`));
  return ['', ...years.map((entry) => entry.name)]
    .flatMap(inside)
    .filter((file) => file.endsWith('.csv'))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }));
}
