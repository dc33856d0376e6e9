import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { hostRules, isText } from '../../hosts/rules.ts';

/** Beyond this a copy is 1 % smaller and takes eighty times as long (0 to 11). */
const BROTLI_QUALITY = 6;
const ZSTD_LEVEL = 6;
/** Threads of Node that compress. */
const AT_ONCE = 4;

const brotli = promisify(brotliCompress);
const zstd = promisify(zstdCompress);
const gzipped = promisify(gzip);

/** The ends of the names of compressed copies: a host that can, sends "page.html.br" in place of "page.html". */
const COPIES = ['.br', '.gz', '.zst'] as const;

/** Writes compressed copies beside each file of text of a built site; gives how many files have them. */
export async function compressCopies(site: string, files: readonly string[]): Promise<number> {
  const texts = files.filter((file) => isText(TYPES[extname(file).slice(1)] ?? ''));
  const waiting = texts.values();
  const work = async () => {
    for (const file of waiting) await compress(join(site, file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return texts.length;
}

const TYPES = hostRules('/').types;

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  const brotliOptions = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const copies = {
    '.br': await brotli(bytes, { params: brotliOptions }),
    '.gz': await gzipped(bytes, { level: 9 }),
    '.zst': await zstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: ZSTD_LEVEL } }),
  } satisfies Record<(typeof COPIES)[number], Buffer>;
  for (const [end, copy] of Object.entries(copies)) {
    // A copy that is no shorter only costs the reader's device work.
    if (copy.length < bytes.length) await writeFile(file + end, copy);
  }
}

/** Whether a file is such a copy of another of these. */
export function isCopy(file: string, files: ReadonlySet<string>): boolean {
  return COPIES.some((end) => file.endsWith(end) && files.has(file.slice(0, -end.length)));
}
