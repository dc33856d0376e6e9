import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../editions/checksum.ts';
import { folderCopy } from './verify/copy.ts';
import type { WantedFile } from './verify/compare-files.ts';

/** Stands at the root of the site, in the form that `sha256sum -c` verifies. */
export const CHECKSUMS = 'SHA256SUMS';

/** Every file of a built site but the list of checksums itself, in the order of their names. */
export function builtFiles(site: string): WantedFile[] {
  const files = folderCopy(site).files?.() ?? [];
  return files
    .filter((file) => file !== CHECKSUMS)
    .map((file) => {
      const bytes = readFileSync(join(site, file));
      return { file, sha256: sha256(bytes), size: bytes.length };
    });
}

/** One line a file: "<checksum>  2019/index.html". */
export function checksumList(files: readonly WantedFile[]): string {
  return files.map(({ file, sha256: sum }) => `${sum}  ${file}\n`).join('');
}
