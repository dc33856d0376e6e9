import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sha256 } from '../../../src/editions/checksum.ts';

/** Texts by their paths below a folder. */
export function writeFiles(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The file in which a score of the first year is a hundredth lower. */
export function oneFigureChanged(files: ReadonlyMap<string, string>): [file: string, text: string] {
  const [file, text] = [...files].find(([name]) => name.endsWith('/scores.csv')) ?? ['', ''];
  const [header = '', first = '', ...others] = text.split('\n');
  const at = header.split(',').indexOf('score');
  const cells = first.split(',');
  cells[at] = (Number(cells[at]) - 0.01).toFixed(2);
  return [file, [header, cells.join(','), ...others].join('\n')];
}

/** The checksums of all that was built, copies included. */
export function sumsOf(folder: string): string {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const lines = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return `${path.slice(folder.length)} ${sha256(readFileSync(path))}`;
  });
  return lines.sort().join('\n');
}
