import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { hostRules, isText } from '../../hosts/rules.ts';
import { sha256 } from '../../editions/checksum.ts';
import type { Kept, Made } from '../../kept/kept.ts';

/** Beyond this a copy is 1 % smaller and takes eighty times as long (0 to 11). */
const BROTLI_QUALITY = 6;
const ZSTD_LEVEL = 6;
const GZIP_LEVEL = 9;
/** Threads of Node that compress. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zstd = promisify(zstdCompress);
const gzipped = promisify(gzip);

/** The ends of the names of compressed copies: a host that can, sends "page.html.br" in place of "page.html". */
const COPIES = ['.br', '.gz', '.zst'] as const;

/** All that the bytes of a copy depend on beside the file: kept copies are of no use when it changes. */
export const MADE_WITH = JSON.stringify([
  ...[BROTLI_QUALITY, GZIP_LEVEL, ZSTD_LEVEL, COPIES],
  ...[process.versions.brotli, process.versions.zlib, process.versions.zstd, process.arch],
]);

/** A file of the site, and the checksum of its bytes. */
interface Summed {
  file: string;
  sha256: string;
}

/** Puts compressed copies beside each file of text of a built site, those of the site before where they are the same. */
export async function compressCopies(
  site: string,
  files: readonly Summed[],
  kept: Kept,
): Promise<void> {
  const texts = files.filter(({ file }) => isText(TYPES[extname(file).slice(1)] ?? ''));
  const waiting = texts.filter(({ file, sha256: sum }) => kept.take(file, sum) === null).values();
  const work = async () => {
    for (const { file, sha256: sum } of waiting) {
      const copies = await copiesOf(join(site, file));
      for (const [end, copy] of Object.entries(copies))
        if (copy) await writeFile(join(site, file + end), copy);
      const sums = Object.entries(copies).map(([end, copy]) => [end, copy && sha256(copy)]);
      kept.note(sum, Object.fromEntries(sums) as Made);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  kept.save();
}

const TYPES = hostRules('/').types;

async function copiesOf(file: string): Promise<Record<string, Buffer | null>> {
  const bytes = await readFile(file);
  const brotliOptions = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const copies = {
    '.br': await brotli(bytes, { params: brotliOptions }),
    '.gz': await gzipped(bytes, { level: GZIP_LEVEL }),
    '.zst': await zstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } }),
  } satisfies Record<(typeof COPIES)[number], Buffer>;
  // A copy that is no shorter only costs the reader's device work.
  const worth = Object.entries(copies).map(([end, copy]) => [
    end,
    copy.length < bytes.length ? copy : null,
  ]);
  return Object.fromEntries(worth) as Record<string, Buffer | null>;
}

/** Whether a file is such a copy of another of these. */
export function isCopy(file: string, files: ReadonlySet<string>): boolean {
  return COPIES.some((end) => file.endsWith(end) && files.has(file.slice(0, -end.length)));
}
