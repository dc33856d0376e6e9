import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes that a server may send before it hears back: ten packets, less their headers. */
export const ONE_ROUND_TRIP = 14_600;

/** The bytes in which each page of a built site arrives, by its address. */
export function weigh(out: string): Map<string, number> {
  const files = globSync('**/*.html', { cwd: out }).sort();
  return new Map(
    files.map((file) => [
      addressOf(file),
      gzipSync(readFileSync(join(out, file)), { level: 9 }).length,
    ]),
  );
}

/** "2019/an-minh/index.html" → "/2019/an-minh/" */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
