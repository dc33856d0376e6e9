import type { RawFile } from '../data/csv/csv.ts';
import { sha256 } from './checksum.ts';

/** The list of checksums in each edition, in the form that `sha256sum -c` verifies. */
export const MANIFEST = 'SHA256SUMS.txt';

/** One line a file, by name: "<checksum>  cases.csv". */
export function manifestOf(files: readonly RawFile[]): string {
  return files
    .filter(({ file }) => file !== MANIFEST)
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, bytes }) => `${sha256(bytes)}  ${file}\n`)
    .join('');
}

/** Checksums by file name. */
export function readManifest(text: string): Map<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
