import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderCopy } from '../../src/cli/verify/copy.ts';
import { compressCopies } from '../../src/cli/write/compress.ts';
import { sha256 } from '../../src/editions/checksum.ts';
import { keptFrom } from '../../src/kept/kept.ts';

const desk = mkdtempSync(join(tmpdir(), 'ban-nen-'));
const site = join(desk, 'site');
const cache = join(desk, 'cache');
const FILES = {
  'index.html': '<p>Một cửa</p>'.repeat(100),
  'hinh.png': 'không phải chữ'.repeat(100),
  'ngan.txt': 'a',
};

beforeAll(async () => {
  await build(site, FILES);
});
afterAll(() => {
  rmSync(desk, { recursive: true });
});

/** A site of these files with their copies; those of `before` may serve. */
async function build(
  folder: string,
  files: Readonly<Record<string, string>>,
  before = join(desk, 'nowhere'),
  made = 'with these tools',
): Promise<void> {
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const summed = Object.entries(files).map(([file, text]) => ({ file, sha256: sha256(text) }));
  const places = { before, after: folder, notes: join(cache, 'copies.json') };
  await compressCopies(folder, summed, keptFrom(places, made));
}

describe('compressed copies', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gz', gunzipSync],
    ['zst', zstdDecompressSync],
  ] as const)('hold the same words: .%s', (end, decompress) => {
    const copy = readFileSync(join(site, `index.html.${end}`));
    expect(copy.length).toBeLessThan(FILES['index.html'].length);
    expect(decompress(copy).toString()).toBe(FILES['index.html']);
  });

  it('are made of text alone, and only where they are shorter', () => {
    const names = ['hinh.png.gz', 'ngan.txt.gz'];
    for (const name of names) expect(() => readFileSync(join(site, name))).toThrow('ENOENT');
  });

  it('are no files of the site: its checksums and its verification pass over them', () => {
    expect(folderCopy(site).files?.()).toEqual(['hinh.png', 'index.html', 'ngan.txt']);
  });
});

describe('the copies of the site before', () => {
  const copyOf = (folder: string) => readFileSync(join(folder, 'index.html.br'));
  /** The site before with one copy that nobody would make, noted as if it had been made so. */
  function marked(name: string, isNoted: boolean): string {
    const before = join(desk, name);
    cpSync(site, before, { recursive: true });
    const mark = Buffer.from('đánh dấu');
    const sum = sha256(copyOf(before));
    writeFileSync(join(before, 'index.html.br'), mark);
    const notes = join(cache, 'copies.json');
    if (isNoted) writeFileSync(notes, readFileSync(notes, 'utf8').replace(sum, sha256(mark)));
    return before;
  }

  it('serve for a file that is the same', async () => {
    await build(join(desk, 'one'), FILES);
    await build(join(desk, 'same'), FILES, marked('noted', true));
    expect(copyOf(join(desk, 'same')).toString()).toBe('đánh dấu');
  });

  it('do not when they are not as they were made', async () => {
    await build(join(desk, 'two'), FILES);
    await build(join(desk, 'damaged'), FILES, marked('spoilt', false));
    expect(copyOf(join(desk, 'damaged'))).toEqual(copyOf(site));
  });

  it('do not when the file has changed, nor when they were made with other tools', async () => {
    await build(join(desk, 'three'), FILES);
    const before = marked('old', true);
    const changed = { ...FILES, 'index.html': FILES['index.html'].replace('Một', 'Hai') };
    await build(join(desk, 'changed'), changed, before);
    expect(brotliDecompressSync(copyOf(join(desk, 'changed'))).toString()).toContain('Hai cửa');
    await build(join(desk, 'four'), FILES);
    await build(join(desk, 'newer'), FILES, marked('older', true), 'with newer tools');
    expect(copyOf(join(desk, 'newer'))).toEqual(copyOf(site));
  });

  it('are none where there were none, and are made where they are gone', async () => {
    await build(join(desk, 'five'), FILES);
    const before = join(desk, 'gone');
    cpSync(site, before, { recursive: true });
    rmSync(join(before, 'index.html.br'));
    await build(join(desk, 'again'), FILES, before);
    expect(copyOf(join(desk, 'again'))).toEqual(copyOf(site));
    expect(existsSync(join(desk, 'again', 'ngan.txt.gz'))).toBe(false);
  });
});
